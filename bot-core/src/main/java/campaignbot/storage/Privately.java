package campaignbot.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes what is missing so that only this user gets at it, where the file system knows users.
public final class Privately {
  private static final String MINE = "rw-------";

  private Privately() {}

  static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, only("rwx------"));
  }

  /// @throws FileAlreadyExistsException when there is one of that name
  public static Path newFile(Path file) throws IOException {
    return Files.createFile(file, only(MINE));
  }

  /// SQLite gives the files beside a database the permissions of the database itself.
  static void makeFile(Path file) throws IOException {
    try {
      newFile(file);
    } catch (FileAlreadyExistsException _) {
      // Whoever made it has said who may read it.
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
