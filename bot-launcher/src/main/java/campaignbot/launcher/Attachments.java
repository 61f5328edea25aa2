package campaignbot.launcher;

import campaignbot.wording.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Files that a talk hands out, and takes.
final class Attachments {
  private static final int MOST_OF_A_NAME = 1000;

  private Attachments() {}

  /// Writes the file into a folder, under a numbered name when there is one of its name already.
  ///
  /// @return where it is now
  static Path save(Path folder, Message.Attachment attachment) throws IOException {
    for (var number = 1; number < MOST_OF_A_NAME; number++) {
      var file = folder.resolve(name(attachment.name(), number));
      try {
        return Files.write(file, attachment.content().toArray(), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException _) {
        // somebody's file: the next number is tried
      }
    }
    throw new IOException("there are too many files of this name");
  }

  /// The file whose name stands behind a word: "results plan.csv".
  static Optional<Path> named(String word, String line) {
    var parts = line.strip().split("\\s+", 2);
    if (parts.length < 2 || !parts[0].equalsIgnoreCase(word)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(parts[1])).filter(Files::isRegularFile);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// `plan-1.csv`, `plan-1 (2).csv` …
  private static String name(String name, int number) {
    var dot = name.lastIndexOf('.');
    return number == 1 || dot < 0
        ? name
        : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }
}
