package campaignbot.discord.messages;

import campaignbot.discord.DiscordTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/// A message while it is being filled, knowing how much room is left in it. Some room stays free
/// for the sentence that says that something was left out.
final class Page {
  private static final int KEPT = 250;
  private static final String SMALL = "-# ";

  private final DiscordTexts texts;
  private final List<Piece> pieces = new ArrayList<>();
  private int room;
  private int places;
  private boolean full;

  /// @param characters for all texts
  /// @param places for components: a file takes its own, and one for the text behind it
  Page(DiscordTexts texts, int characters, int places) {
    this.texts = texts;
    this.room = characters - KEPT;
    this.places = places - 1;
  }

  private sealed interface Piece {}

  private record Words(String written) implements Piece {}

  /// Sets apart what stands before it from what stands behind.
  private record Gap() implements Piece {}

  private record Picture(FileUpload file, String description) implements Piece {}

  private record Shared(FileUpload file) implements Piece {}

  /// Characters that still fit into one more line.
  int room() {
    return Math.max(0, room - 1);
  }

  /// @param written in Discord's markdown
  void words(String written) {
    if (written.length() <= room()) {
      pieces.add(new Words(written));
      room -= written.length() + 1;
    } else {
      leaveOut(texts.say("cut.parts"));
    }
  }

  /// A line that steps back; several lines are several.
  void smallPrint(String written) {
    words(small(written));
  }

  static String small(String written) {
    return written
        .lines()
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining("\n" + SMALL, SMALL, ""));
  }

  /// What follows stands apart, where there is a place for that.
  void gap() {
    if (places > 0 && !pieces.isEmpty() && pieces.getLast() instanceof Words) {
      pieces.add(new Gap());
      places--;
    }
  }

  void picture(FileUpload file, String description) {
    takePlace(new Picture(file, description));
  }

  void file(FileUpload file) {
    takePlace(new Shared(file));
  }

  private void takePlace(Piece piece) {
    if (places < 2) {
      leaveOut(texts.say("cut.parts"));
    } else {
      pieces.add(piece);
      places -= 2;
    }
  }

  /// From now on nothing is taken: what follows would stand without what it belongs to.
  void leaveOut(String sentence) {
    if (!full) {
      full = true;
      room = 0;
      places = 0;
      pieces.add(new Words(small(Written.marked(sentence, KEPT - SMALL.length()))));
    }
  }

  boolean isFull() {
    return full;
  }

  /// All its words, as one text.
  String text() {
    return pieces.stream()
        .filter(Words.class::isInstance)
        .map(piece -> ((Words) piece).written())
        .collect(Collectors.joining("\n"));
  }

  List<FileUpload> files() {
    return pieces.stream()
        .filter(Shared.class::isInstance)
        .map(piece -> ((Shared) piece).file())
        .toList();
  }

  /// All of it in its order; words that follow each other are one text.
  List<ContainerChildComponent> components() {
    var components = new ArrayList<ContainerChildComponent>();
    var words = new ArrayList<String>();
    for (var piece : pieces) {
      switch (piece) {
        case Words(var written) -> words.add(written);
        case Gap() -> flush(words, components);
        case Picture(var file, var description) -> {
          flush(words, components);
          var item = MediaGalleryItem.fromFile(file).withDescription(description);
          components.add(MediaGallery.of(item));
        }
        case Shared(var file) -> {
          flush(words, components);
          components.add(FileDisplay.fromFile(file));
        }
      }
    }
    flush(words, components);
    return components;
  }

  private static void flush(List<String> words, List<ContainerChildComponent> components) {
    if (!words.isEmpty()) {
      components.add(TextDisplay.of(String.join("\n", words)));
      words.clear();
    }
  }
}
