package campaignbot.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk whose power can be cut: an ext4 in a file, mounted by a loop device. The file holds only
/// what was flushed, so a copy of it is the disk as it is found after the cut. The copy is not of
/// one atomic instant.
final class Disk implements AutoCloseable {
  private static final String SIZE = "256M";

  private final Path folder;
  private final Path mount;
  private Path image;
  private int cuts;

  private Disk(Path folder) throws IOException {
    this.folder = folder;
    this.mount = Files.createDirectories(folder.resolve("disk"));
    this.image = folder.resolve("disk-0.img");
    run("truncate", "-s", SIZE, image.toString());
    run("mkfs.ext4", "-q", "-F", image.toString());
    mount();
  }

  /// Skips the test where this machine lets nobody mount a file.
  static Disk in(Path folder) {
    try {
      return new Disk(folder);
    } catch (IOException e) {
      Assumptions.abort("No power can be cut here, a file cannot be mounted: " + e.getMessage());
      throw new IllegalStateException("Not reached: abort() always throws", e);
    }
  }

  private void mount() throws IOException {
    run("mount", "-o", "loop", image.toString(), mount.toString());
  }

  Path folder() {
    return mount;
  }

  /// To be called right after the death of whoever writes: everything that was not flushed is gone.
  void cutPower() throws IOException {
    cuts++;
    var flushed = folder.resolve("disk-" + cuts + ".img");
    run("cp", "--sparse=always", image.toString(), flushed.toString());
    run("umount", mount.toString());
    Files.delete(image);
    image = flushed;
    mount();
  }

  private static void run(String... command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said.strip());
    }
  }

  @Override
  public void close() throws IOException {
    run("umount", mount.toString());
  }
}
