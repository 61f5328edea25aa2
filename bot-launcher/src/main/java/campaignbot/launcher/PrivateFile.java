package campaignbot.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// A file for what is nobody else's business.
final class PrivateFile {
  private PrivateFile() {}

  /// @throws java.nio.file.FileAlreadyExistsException when there is one of that name
  static Path create(Path file) throws IOException {
    var isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return Files.createFile(
        file,
        isPosix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0]);
  }
}
