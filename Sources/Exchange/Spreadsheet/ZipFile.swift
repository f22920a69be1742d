import CMinizip
import Foundation

/// Reads parts of a zip file in memory through minizip, up to a given size.
final class ZipFile {
    enum ReadError: Error, Hashable {
        case damaged, encrypted
        /// The part is larger than allowed, by its header or by its content.
        case tooLarge
    }

    private let archive: unzFile
    /// minizip reads from it until the archive is closed.
    private let memory: ZipMemory
    let count: Int

    init(_ data: Data) throws(ReadError) {
        memory = ZipMemory(data)
        var functions = memory.functions
        guard let archive = unzOpen2_64(nil, &functions) else { throw .damaged }
        var facts = unz_global_info64()
        guard unzGetGlobalInfo64(archive, &facts) == UNZ_OK else {
            unzClose(archive)
            throw .damaged
        }
        self.archive = archive
        count = Int(clamping: facts.number_entry)
    }

    deinit { unzClose(archive) }

    func contains(_ name: String) -> Bool { unzLocateFile(archive, name, Self.isCaseSensitive) == UNZ_OK }

    /// A part's bytes; nil where there is none of that name.
    ///
    /// - Parameter limit: the largest size in bytes.
    /// - Throws: `.tooLarge` for a larger part, `.encrypted` or `.damaged` for one that cannot be read.
    func part(_ name: String, atMost limit: Int) throws(ReadError) -> Data? {
        guard contains(name) else { return nil }
        var facts = unz_file_info64()
        guard unzGetCurrentFileInfo64(archive, &facts, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .damaged }
        guard facts.flag & Self.encrypted == 0 else { throw .encrypted }
        guard facts.uncompressed_size <= UInt64(limit) else { throw .tooLarge }
        guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .damaged }
        let data: Data
        do {
            data = try unpack(atMost: limit)
        } catch {
            unzCloseCurrentFile(archive)
            throw error
        }
        // Here minizip says whether the content fits its check sum.
        guard unzCloseCurrentFile(archive) == UNZ_OK else { throw .damaged }
        return data
    }

    private func unpack(atMost limit: Int) throws(ReadError) -> Data {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let read = unzReadCurrentFile(archive, &buffer, UInt32(buffer.count))
            guard read >= 0 else { throw .damaged }
            if read == 0 { return data }
            data.append(contentsOf: buffer[..<Int(read)])
            // The size in a part's header may be false.
            guard data.count <= limit else { throw .tooLarge }
        }
    }

    private static let isCaseSensitive: Int32 = 1
    /// The bit of a part's flags that says that it is encrypted (APPNOTE 4.4.4).
    private static let encrypted: UInt = 1
}
