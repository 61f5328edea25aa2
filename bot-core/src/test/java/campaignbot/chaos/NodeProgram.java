package campaignbot.chaos;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// How a process of this build's test classes is started, and fast: folders of classes become jars,
/// so that the JVM can keep them in a cache from one start to the next.
final class NodeProgram {
  private static final List<String> FAST_START =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx192m",
          "-Dsun.net.httpserver.nodelay=true",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Path cache;
  private final String classPath;

  NodeProgram(Path folder) throws IOException {
    this.cache = folder.resolve("node.aot");
    var jars = new ArrayList<String>();
    for (var entry : ownClassPath().split(File.pathSeparator, -1)) {
      var path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(jar(path, folder.resolve("classes-" + jars.size() + ".jar")).toString());
      } else if (Files.isRegularFile(path)) {
        jars.add(entry);
      }
    }
    this.classPath = String.join(File.pathSeparator, jars);
  }

  /// Surefire starts its JVM with a jar that only refers to the class path.
  private static String ownClassPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)));
        var files = Files.walk(classes)) {
      out.setLevel(0);
      for (var path : files.sorted().toList()) {
        put(out, classes.relativize(path).toString().replace('\\', '/'), path);
      }
    }
    return jar;
  }

  /// Folders, too: Flyway looks for its migrations by their folder.
  private static void put(JarOutputStream out, String name, Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      out.putNextEntry(new ZipEntry(name));
      Files.copy(path, out);
      out.closeEntry();
    } else if (!name.isEmpty()) {
      out.putNextEntry(new ZipEntry(name + "/"));
      out.closeEntry();
    }
  }

  /// @param options of the JVM, besides those for a fast start
  List<String> command(List<String> options, Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FAST_START);
    if (Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("-Xlog:disable");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    return command;
  }

  /// The option under which a process writes, at its end, what the next ones start faster with.
  String training() {
    return "-XX:AOTCacheOutput=" + cache;
  }
}
