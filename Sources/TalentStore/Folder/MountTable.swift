import Foundation

/// Reads the kernel's list of mounts (`/proc/self/mountinfo`).
enum MountTable {
    /// File systems on which SQLite's locks are not reliable.
    private static let network: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "fuse.ceph", "lustre", "gpfs", "beegfs",
        "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.davfs", "davfs", "fuse.s3fs", "fuse.gvfsd-fuse",
    ]

    /// The network file system of a device; nil for a local disk, or a device that the list does not name.
    static func networkFileSystem(ofDevice device: dev_t, in table: String) -> String? {
        let major = (device >> 8) & 0xfff, minor = (device & 0xff) | ((device >> 12) & 0xfff00)
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: " ")
            guard halves.count > 6, halves[2] == "\(major):\(minor)", let dash = halves.firstIndex(of: "-"),
                dash + 1 < halves.endIndex
            else { continue }
            let kind = String(halves[dash + 1])
            return network.contains(kind) ? kind : nil
        }
        return nil
    }
}
