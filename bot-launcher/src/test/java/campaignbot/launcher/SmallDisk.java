package campaignbot.launcher;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real disk of a megabyte, where the machine lets us mount one: elsewhere the test is skipped.
final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  static SmallDisk at(Path folder) throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && ran("/bin/mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()),
        "needs the right to mount a file system");
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /// Takes all space but `left` bytes.
  void fill(long left) throws IOException {
    var space = folder.toFile().getUsableSpace() - left;
    try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
      filler.write(new byte[Math.toIntExact(space)]);
    }
  }

  void makeRoom() throws IOException {
    Files.delete(folder.resolve("filler"));
  }

  void makeReadOnly() throws IOException {
    assumeTrue(ran("/bin/mount", "-o", "remount,ro", folder.toString()));
  }

  void makeWritable() throws IOException {
    assumeTrue(ran("/bin/mount", "-o", "remount,rw", folder.toString()));
  }

  private static boolean ran(String... command) throws IOException {
    return new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .onExit()
            .join()
            .exitValue()
        == 0;
  }

  @Override
  public void close() throws IOException {
    ran("/bin/umount", folder.toString());
  }
}
