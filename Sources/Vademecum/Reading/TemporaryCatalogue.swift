import Vocabulary
struct CatalogueError: Error { let message: String; let position: SourcePosition }
struct Catalogue { struct Entry { let id: String; let translation: String }; let entries: [Entry] = []
 init(po: String, file: String) throws(CatalogueError) {} }
