import CZip
import Foundation

/// Reads parts of a zip file in memory through libzip, up to a given size.
final class ZipFile {
    enum ReadError: Error, Hashable {
        case damaged, encrypted
        /// The part is larger than allowed, by its header or by its content.
        case tooLarge
    }

    private let bytes: UnsafeMutableRawBufferPointer
    private let archive: OpaquePointer

    init(_ data: Data) throws(ReadError) {
        bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(data.count, 1), alignment: 1)
        data.copyBytes(to: bytes)
        var error = zip_error_t()
        // libzip reads these bytes as long as the archive is open; `deinit` frees them.
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(data.count), 0, &error) else {
            bytes.deallocate()
            throw .damaged
        }
        guard let opened = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .damaged
        }
        archive = opened
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    var count: Int { Int(zip_get_num_entries(archive, 0)) }

    func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// A part's bytes; nil where there is none of that name.
    ///
    /// - Parameter limit: the largest size in bytes.
    /// - Throws: `.tooLarge` for a larger part, `.encrypted` or `.damaged` for one that cannot be read.
    func part(_ name: String, atMost limit: Int) throws(ReadError) -> Data? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        var facts = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(index), 0, &facts) == 0 else { throw .damaged }
        if facts.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, facts.encryption_method != 0 {
            throw .encrypted
        }
        guard facts.size <= zip_uint64_t(limit) else { throw .tooLarge }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .damaged }
        defer { zip_fclose(file) }
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let read = zip_fread(file, &buffer, zip_uint64_t(buffer.count))
            guard read >= 0 else { throw .damaged }
            if read == 0 { return data }
            data.append(contentsOf: buffer[..<Int(read)])
            // The size in a part's header may be false.
            guard data.count <= limit else { throw .tooLarge }
        }
    }
}
