"""Replays recorded writes into images of a disk after a power cut.

What was synced stays. Of what came after the last sync of a file, each write is kept, torn or lost by chance; of the
names that changed in a folder since its last sync, a beginning is kept.
"""

import os
import random
import re

TRACED = "openat,close,pwrite64,write,fdatasync,fsync,rename,renameat,renameat2,unlink,unlinkat,ftruncate,mkdir,mkdirat"


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


def joined(log):
    """Calls in the order in which they ended; strace cuts a call in two when another thread's comes between."""
    begun = {}
    for line in open(log, errors="replace"):
        process, _, call = line.rstrip("\n").partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[process] = call.removesuffix("<unfinished ...>")
        elif match := re.match(r"<\.\.\. \w+ resumed>(.*)", call):
            yield begun.pop(process, "") + match[1]
        else:
            yield call


class Recording:
    """The steps of a process below one folder: writes, syncs, names, and what it acknowledged."""

    def __init__(self, log, folder):
        self.folder = str(folder)
        self.steps = []
        self.files = {}  # descriptor: [path, where the next write goes]
        for call in joined(log):
            self.read(call)

    def inside(self, path):
        return path == self.folder or path.startswith(self.folder + "/")

    def read(self, call):
        name, _, rest = call.partition("(")
        texts = [plain(text).decode("utf8", "replace") if text else "" for text in re.findall(r'"((?:\\x..)*)"', rest)] \
            if name not in ("write", "pwrite64") else []
        result = re.search(r"= (-?\d+)", rest[rest.rfind(")"):])
        result = int(result[1]) if result else -1
        if result < 0:
            return
        if name == "openat" and texts:
            if self.inside(texts[0]):
                self.files[result] = [texts[0], 0]
                if "O_CREAT" in rest:
                    self.steps.append(("create", texts[0]))
            else:
                self.files.pop(result, None)
        elif name == "close":
            self.files.pop(int(rest.split(")")[0]), None)
        elif name == "write" and rest.startswith("1,"):
            words = plain(re.search(r'"((?:\\x..)*)"', rest)[1]).decode().split()
            self.steps += [("acknowledge", int(word)) for word in words if word.isdigit()]
        elif name in ("write", "pwrite64", "fsync", "fdatasync", "ftruncate"):
            self.change(name, rest, result)
        elif name.startswith(("rename", "unlink", "mkdir")) and texts and self.inside(texts[0]):
            self.steps.append((re.match("rename|unlink|mkdir", name)[0], *texts[:2]))

    def change(self, name, rest, result):
        file = self.files.get(int(re.match(r"\d+", rest)[0]))
        if file is None:
            return
        if name in ("fsync", "fdatasync"):
            self.steps.append(("sync", file[0]))
        elif name == "ftruncate":
            self.steps.append(("cut", file[0], int(re.search(r", (\d+)", rest)[1])))
        else:
            data = plain(re.search(r'"((?:\\x..)*)"', rest)[1])[:result]
            if name == "pwrite64":
                place = int(re.search(r", (\d+)\)\s*=", rest)[1])
            else:
                place = file[1]
                file[1] += result
            self.steps.append(("write", file[0], place, data))

    def image(self, cut, chance, target):
        """Writes what a disk may hold when power fails after that many steps; gives the last acknowledged number."""
        before = self.steps[:cut]
        synced = {step[1]: index for index, step in enumerate(before) if step[0] == "sync"}
        names, kept, acknowledged = {}, {}, 0
        for index, step in enumerate(before):
            kind = step[0]
            if kind == "acknowledge":
                acknowledged = step[1]
            elif kind in ("create", "rename", "unlink", "mkdir"):
                parent = os.path.dirname(step[1])
                if index > synced.get(parent, -1):
                    # Names reach the disk in their order: once one is lost, so are the later ones.
                    if not kept.setdefault(parent, True) or chance.random() < 0.3:
                        kept[parent] = False
                self.name(step, names, isKept=kept.get(parent, True))
            elif kind in ("write", "cut"):
                self.write(step, names, index > synced_since(step[1], synced, before, index), chance)
        for path, content in names.items():
            if content.name and not path.endswith("-shm"):
                place = target + path[len(self.folder):]
                os.makedirs(os.path.dirname(place), exist_ok=True)
                with open(place, "wb") as file:
                    file.write(content.bytes)
        return acknowledged

    def name(self, step, names, isKept):
        if step[0] == "create":
            names.setdefault(step[1], Content(isKept))
        elif step[0] == "rename":
            content = names.pop(step[1], None)
            if content is not None:
                content.name = content.name and isKept
                names[step[2]] = content
        elif step[0] == "unlink" and isKept:
            names.pop(step[1], None)

    def write(self, step, names, isLoose, chance):
        content = names.setdefault(step[1], Content(True)).bytes
        if step[0] == "cut":
            del content[step[2]:]
            content.extend(b"\0" * (step[2] - len(content)))
            return
        data = step[3]
        if isLoose:
            fate = chance.random()
            if fate < 0.5:
                return
            if fate < 0.7:
                data = data[:chance.choice([0, 512, 1024, 2048])]
        content.extend(b"\0" * (step[2] - len(content)))
        content[step[2]:step[2] + len(data)] = data


class Content:
    def __init__(self, isNamed):
        self.name = isNamed
        self.bytes = bytearray()


def synced_since(path, synced, before, index):
    """The step of the last sync of the file, under this name or the one it was renamed to later."""
    last = synced.get(path, -1)
    for step in before[index:]:
        if step[0] == "rename" and step[1] == path:
            last = max(last, synced.get(step[2], -1))
    return last
