package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Holds an SQLite file for this process alone, by a lock on a file beside it. The operating system
/// lets go of the lock when the process dies, however it dies; the lock file stays.
final class Ownership implements AutoCloseable {
  /// Far behind what is written there, so that others may read it on every system.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /// What this process holds. Looked at first: on POSIX systems, closing any channel on a file lets
  /// go of all locks that the process has on it, so a second one is never even opened.
  private static final ConcurrentHashMap<Path, Owner> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private Ownership(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @throws StoreUnavailable when another process, or another part of this one, has it
  static Ownership take(Path database, String command) throws IOException {
    var file = lockFile(database);
    var owner = Owner.thisProcess(command);
    if (HELD.putIfAbsent(file, owner) != null) {
      throw inUse(database);
    }
    var locked = Optional.<FileChannel>empty();
    try {
      locked = locked(file, owner);
    } finally {
      if (locked.isEmpty()) {
        HELD.remove(file);
      }
    }
    return new Ownership(file, locked.orElseThrow(() -> inUse(database)));
  }

  private static Optional<FileChannel> locked(Path file, Owner owner) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.text().getBytes(StandardCharsets.UTF_8)));
      return Optional.of(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static StoreUnavailable inUse(Path database) {
    var owner = Owner.of(database);
    return new StoreUnavailable(
        Reason.IN_USE,
        "The database "
            + database
            + " is in use"
            + owner
                .map(o -> " by process " + o.pid() + " (" + o.command() + ") since " + o.since())
                .orElse(""));
  }

  static Path lockFile(Path database) throws IOException {
    return new Address.File(database).beside(".lock");
  }

  /// Whether a process has it now. Looks at the lock only: to open the database itself would let go
  /// of the locks that SQLite has on it in this process.
  static boolean isHeld(Path database) throws IOException {
    if (Files.notExists(lockFile(database))) {
      return false;
    }
    try (var _ = take(database, "")) {
      return false;
    } catch (StoreUnavailable e) {
      if (e.reason() == Reason.IN_USE) {
        return true;
      }
      throw e;
    }
  }

  /// The owner, when it is this process.
  static Optional<Owner> inThisProcess(Path database) {
    try {
      return Optional.ofNullable(HELD.get(lockFile(database)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Failures.of("Cannot let go of " + file, e);
    } finally {
      HELD.remove(file);
    }
  }
}
