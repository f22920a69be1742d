import CMinizip
import Foundation

/// Bytes that minizip reads as if they were a file.
final class ZipMemory {
    private let data: Data
    private var place = 0

    init(_ data: Data) { self.data = data }

    /// The functions that minizip calls. They hold no reference to the memory, which must outlive the archive.
    var functions: zlib_filefunc64_def {
        var functions = zlib_filefunc64_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        // There is one file; minizip keeps whatever pointer stands for it.
        functions.zopen64_file = { memory, _, _ in memory }
        functions.zread_file = { memory, _, buffer, size in
            guard let memory = ZipMemory.at(memory), let buffer else { return 0 }
            return UInt(memory.read(into: buffer, atMost: Int(clamping: size)))
        }
        functions.ztell64_file = { memory, _ in UInt64(ZipMemory.at(memory)?.place ?? 0) }
        functions.zseek64_file = { memory, _, offset, origin in
            ZipMemory.at(memory)?.seek(Int64(bitPattern: offset), from: origin) == true ? 0 : -1
        }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { _, _ in 0 }
        return functions
    }

    private static func at(_ address: UnsafeMutableRawPointer?) -> ZipMemory? {
        address.map { Unmanaged<ZipMemory>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(into buffer: UnsafeMutableRawPointer, atMost size: Int) -> Int {
        let count = min(size, data.count - place)
        data.withUnsafeBytes { bytes in
            guard count > 0, let start = bytes.baseAddress else { return }
            buffer.copyMemory(from: start + place, byteCount: count)
        }
        place += count
        return count
    }

    /// Returns false for a place outside the bytes, and stays where it was.
    private func seek(_ offset: Int64, from origin: Int32) -> Bool {
        let base =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: place
            case ZLIB_FILEFUNC_SEEK_END: data.count
            default: 0
            }
        let (target, overflow) = base.addingReportingOverflow(Int(offset))
        guard !overflow, 0...data.count ~= target else { return false }
        place = target
        return true
    }
}
