package campaignbot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Putting a finished file in its place so that a power cut leaves the old one or the new one.
final class Durably {
  private Durably() {}

  static void move(Path from, Path to) throws IOException {
    sync(from, StandardOpenOption.WRITE);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try {
      sync(folderOf(to), StandardOpenOption.READ);
    } catch (IOException _) {
      // Windows opens no folders; the move itself is kept in its journal.
    }
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  static Path folderOf(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("No file: " + file);
    }
    return folder;
  }
}
