package campaignbot.storage;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked from their jar once for all tests of a user.
final class PostgresBinaries {
  private static final int OWNER_EXECUTES = 0100;

  private PostgresBinaries() {}

  /// @return the folder with `bin` in it
  static Path unpacked() throws IOException {
    var packed = packed();
    var shared =
        Path.of(System.getProperty("java.io.tmpdir"), "campaign-bot-postgres-" + name(packed));
    if (Files.notExists(shared)) {
      var fresh = Files.createTempDirectory("campaign-bot-unpacking");
      unpack(packed, fresh);
      publish(fresh, shared);
    }
    return shared;
  }

  private static byte[] packed() throws IOException {
    var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    try (var in =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
      return in.readAllBytes();
    }
  }

  private static String name(byte[] packed) {
    var sum = new CRC32C();
    sum.update(packed);
    return HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + System.getProperty("user.name");
  }

  private static void unpack(byte[] packed, Path folder) throws IOException {
    // Another user than ours may have to run them.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream in, Path to) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
    } else {
      Files.copy(in, to);
      Files.setPosixFilePermissions(to, permissions(entry));
    }
  }

  private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
    var executable = (entry.getMode() & OWNER_EXECUTES) != 0;
    return PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
  }

  /// Several JVMs may do this at once: the first one wins.
  private static void publish(Path fresh, Path shared) throws IOException {
    try {
      Files.move(fresh, shared);
    } catch (FileSystemException e) {
      if (Files.notExists(shared)) {
        throw e;
      }
    }
  }
}
