import Glibc
import Synchronization

/// Runs work that might hang on a thread of its own and stops waiting for it after a while.
///
/// C code cannot be interrupted, so work that takes too long is left behind; it ends with the
/// program.
enum Watchdog {
  /// The result of the work, or nil when it took longer than the limit.
  ///
  /// - Parameter seconds: how long to wait, at least 0.
  static func run<Result: Sendable>(
    atMost seconds: Int, _ work: @escaping @Sendable () -> Result
  ) -> Result? {
    let outcome = Outcome<Result>()
    guard DetachedThread.start({ outcome.finish(with: work()) }) else { return work() }
    return outcome.wait(seconds: seconds)
  }
}

/// What a thread gives, handed over by a semaphore.
private final class Outcome<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  // A semaphore is made for use from several threads; the pointer itself never changes.
  nonisolated(unsafe) private let ready = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(ready, 0, 0) }

  deinit {
    sem_destroy(ready)
    ready.deallocate()
  }

  func finish(with value: Value) {
    self.value.withLock { $0 = value }
    sem_post(ready)
  }

  func wait(seconds: Int) -> Value? {
    var limit = timespec()
    clock_gettime(CLOCK_REALTIME, &limit)
    limit.tv_sec += seconds
    while sem_timedwait(ready, &limit) != 0 && errno == EINTR {}
    return value.withLock { $0 }
  }
}

/// A thread that nobody waits for.
private final class DetachedThread: Sendable {
  private let work: @Sendable () -> Void

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Starts one; false where the system has none left.
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let argument = Unmanaged.passRetained(DetachedThread(work)).toOpaque()
    var thread = pthread_t()
    guard pthread_create(&thread, nil, body, argument) == 0 else {
      Unmanaged<DetachedThread>.fromOpaque(argument).release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let argument = $0 {
      Unmanaged<DetachedThread>.fromOpaque(argument).takeRetainedValue().work()
    }
    return nil
  }
}
