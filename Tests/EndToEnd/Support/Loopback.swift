import Foundation

/// The ports of this machine on which a program listens (proc_net(5)).
package func listeningPorts() -> Set<UInt16> {
    var ports: Set<UInt16> = []
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        for line in ((try? String(contentsOfFile: table, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst() {
            let words = line.split(separator: " ")
            guard words.count > 3, words[3] == "0A",
                let port = words[1].split(separator: ":").last.flatMap({ UInt16($0, radix: 16) })
            else { continue }
            ports.insert(port)
        }
    }
    return ports
}

/// A port on which no program listens.
package func freeLoopbackPort() throws -> UInt16 {
    let descriptor = try loopbackSocket()
    var address = loopback(0), length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withSocketAddress(&address) {
        bind(descriptor.number, $0, length) == 0 ? getsockname(descriptor.number, $0, &length) : -1
    }
    guard status == 0 else { throw SystemError(call: "bind", code: errno) }
    return UInt16(bigEndian: address.sin_port)
}

/// Sends that many bytes to a port, and returns everything it answers.
package func answer(on port: UInt16, after bytes: [UInt8] = []) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { continuation in
        // On a thread of its own, since it blocks.
        DispatchQueue(label: "loopback").async {
            continuation.resume(
                with: Result {
                    let descriptor = try loopbackSocket()
                    var address = loopback(port)
                    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
                    guard withSocketAddress(&address, { connect(descriptor.number, $0, length) }) == 0 else {
                        throw SystemError(call: "connect", code: errno)
                    }
                    var limit = timeval(tv_sec: 20, tv_usec: 0), answer: [UInt8] = []
                    setsockopt(
                        descriptor.number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
                    _ = try descriptor.writeAvailable(bytes)
                    // A server may refuse by resetting the connection.
                    while let piece = try? descriptor.readAvailable(), !piece.isEmpty { answer += piece }
                    return answer
                })
        }
    }
}

private func loopbackSocket() throws -> Descriptor {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard number >= 0 else { throw SystemError(call: "socket", code: errno) }
    return Descriptor(owning: number)
}

private func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    return address
}

private func withSocketAddress(_ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Int32) -> Int32
{
    withUnsafeMutablePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
}
