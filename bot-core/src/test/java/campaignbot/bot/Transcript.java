package campaignbot.bot;

import campaignbot.campaign.Person;
import campaignbot.conversation.Conversation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A talk in a text file that people can review: `>` is the person who began, `bob>` somebody else,
/// `#` a remark, `@ +3 days` a step of the clock, `@ restart` a new start of the program after
/// which the person comes back; `=` is what has to be true of the brief then (`BriefLine`); every
/// other line is the bot's. Within what is said, `<@bob>` is a person whom the platform has marked,
/// and `@bot` at the beginning is for the bot. A talk that only some homes can carry names them
/// first: `# homes: core slack`.
public final class Transcript {
  /// Who began the talk.
  public static final String STARTER = "starter";

  private static final Pattern SAID = Pattern.compile("([a-z]*)> ?(.*)");
  private static final Pattern DAYS = Pattern.compile("@ \\+(\\d+) days?");
  private static final Pattern HOMES = Pattern.compile("# homes: (.*)");
  private static final Pattern MARKED = Pattern.compile("<@([a-z]+)>");
  private static final String PROMISE = "= ";
  private static final String BOT = "@bot ";
  private static final String COMMAND = "/plan-campaign";
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  private final List<String> stage;

  /// Where a transcript is played. Each method returns what the bot says to it, message by message.
  ///
  /// @param <T> what a message is there
  public interface Scene<T> {
    List<T> opened(String author, String text);

    /// @param text persons in it are marked
    /// @param addressed it calls the bot by its name
    List<T> said(String author, String text, boolean addressed);

    /// Days in which nobody speaks.
    List<T> passed(long days);

    /// The program starts anew, and the person is there again.
    List<T> cameBack();

    /// The talk as it is kept; empty where it cannot be looked into.
    default Optional<Conversation> kept() {
      return Optional.empty();
    }
  }

  private Transcript(List<String> stage) {
    this.stage = stage;
  }

  /// Keeps what people say and do; what the bot said is what the play has to show.
  public static Transcript read(String text) {
    return new Transcript(text.lines().filter(Transcript::isStage).toList());
  }

  private static boolean isStage(String line) {
    return line.startsWith("#")
        || line.startsWith("@ ")
        || line.startsWith(PROMISE)
        || SAID.matcher(line).matches();
  }

  /// What has to be true of the brief, line by line.
  public static List<String> promises(String text) {
    return text.lines().filter(line -> line.startsWith(PROMISE)).toList();
  }

  public boolean isFor(String home) {
    var homes = HOMES.matcher(stage.getFirst());
    return !homes.matches() || List.of(homes.group(1).split(" ")).contains(home);
  }

  /// The same talk with what the bot says now.
  ///
  /// @param written how a message stands in the transcript
  public <T> String play(Scene<T> scene, Function<T, String> written) {
    var played = new ArrayList<String>();
    for (var line : stage) {
      if (line.startsWith(PROMISE)) {
        played.add(scene.kept().map(talk -> BriefLine.of(line, talk)).orElse(line));
        continue;
      }
      if (!line.startsWith("#") && !played.isEmpty() && !played.getLast().startsWith("#")) {
        played.add("");
      }
      played.add(line);
      if (!line.startsWith("#")) {
        answers(line, scene).forEach(m -> played.add(written.apply(m)));
      }
    }
    return String.join("\n", played) + "\n";
  }

  /// All that is said in it now.
  public <T> List<T> said(Scene<T> scene) {
    return stage.stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith(PROMISE))
        .flatMap(line -> answers(line, scene).stream())
        .toList();
  }

  private static <T> List<T> answers(String line, Scene<T> scene) {
    if (line.equals("@ restart")) {
      return scene.cameBack();
    }
    Matcher days = DAYS.matcher(line);
    if (days.matches()) {
      return scene.passed(Long.parseLong(days.group(1)));
    }
    Matcher said = SAID.matcher(line);
    if (!said.matches()) {
      throw new IllegalArgumentException("Not a line of a transcript: " + line);
    }
    var author = said.group(1).isEmpty() ? STARTER : said.group(1);
    var addressed = said.group(2).startsWith(BOT);
    var words = addressed ? said.group(2).substring(BOT.length()) : said.group(2);
    var text = MARKED.matcher(words).replaceAll(m -> Person.mark(m.group(1)));
    return text.startsWith(COMMAND)
        ? scene.opened(author, text.substring(COMMAND.length()).strip())
        : scene.said(author, text, addressed);
  }
}
