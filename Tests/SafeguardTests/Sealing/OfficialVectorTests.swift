import Crypto
import CryptoExtras
import Foundation
import Safeguard
import Testing

/// What the library computes is what the standards say.
@Suite struct OfficialVectorTests {
    @Test func `HKDF gives the key of RFC 5869, case 1`() throws {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: [UInt8](repeating: 0x0B, count: 22)),
            salt: try #require(octets("000102030405060708090a0b0c")),
            info: try #require(octets("f0f1f2f3f4f5f6f7f8f9")),
            outputByteCount: 42)

        #expect(
            key.withUnsafeBytes { Array($0) }
                == octets("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"))
    }

    @Test func `a derived key is HKDF without salt over its label`() throws {
        let secret = [UInt8](0..<32)
        // Extract with a salt of zeros, then one block of expand: RFC 5869, 2.2 and 2.3.
        let extracted = HMAC<SHA256>.authenticationCode(for: secret, using: SymmetricKey(data: Data(count: 32)))
        let expanded = HMAC<SHA256>.authenticationCode(
            for: Array("sportello/1/kek/7".utf8) + [1], using: SymmetricKey(data: extracted))

        #expect(try SealingKey(bytes: secret).derived("kek/7").bytes == Array(expanded))
    }

    @Test func `scrypt gives the key of RFC 7914, case 2`() throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Array("password".utf8), salt: Array("NaCl".utf8), outputByteCount: 64, rounds: 1024, blockSize: 8,
            parallelism: 16)

        #expect(
            key.withUnsafeBytes { Array($0) }
                == octets(
                    "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                        + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"))
    }

    @Test func `AES-256-GCM gives the ciphertext and tag of NIST's test case 16`() throws {
        let key = try #require(octets("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))
        let plain = try #require(
            octets(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                    + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"))
        let box = try AES.GCM.seal(
            plain, using: SymmetricKey(data: key),
            nonce: AES.GCM.Nonce(data: try #require(octets("cafebabefacedbaddecaf888"))),
            authenticating: try #require(octets("feedfacedeadbeeffeedfacedeadbeefabaddad2")))

        #expect(
            Array(box.ciphertext)
                == octets(
                    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"))
        #expect(Array(box.tag) == octets("76fc6ece0f4e1768cddf8853bb2d551b"))
    }

    private func octets(_ digits: String) -> [UInt8]? {
        let digits = Array(digits)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
        return bytes.contains(nil) ? nil : bytes.compactMap(\.self)
    }
}
