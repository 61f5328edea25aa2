package campaignbot.discord.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.discord.Roots;
import campaignbot.discord.TalkNames;
import campaignbot.discord.messages.Buttons;
import campaignbot.discord.messages.Marks;
import campaignbot.discord.messages.Rendering;
import campaignbot.discord.rest.Rest;
import campaignbot.discord.rest.Trouble;
import campaignbot.wording.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One letter on its way: the thread is opened if there is to be one, then the message posted. Each
/// step that an earlier attempt may have made is found, or changes nothing when it is made again.
final class Errand {
  /// So much of a letter's nonce tells it from the others of its talk.
  private static final int MARK = 8;

  /// What an earlier attempt posted is among the latest.
  private static final int LATEST = 50;

  /// With the longest call on top of it still less than the lease.
  private static final Duration LONGEST = Duration.ofSeconds(25);

  /// After so many attempts a letter that nobody has pressed for is given up: the question that is
  /// open is asked again with the next command.
  private static final int GUESTS_ATTEMPTS = 6;

  private static final long LOADING =
      net.dv8tion.jda.api.entities.Message.MessageFlag.LOADING.getValue();

  private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

  private final long begun = System.nanoTime();
  private final Rest rest;
  private final Roots roots;
  private final Drawing drawing;
  private final OpenAnswers answers;
  private final Letter letter;

  /// How messages look.
  ///
  /// @param typing whether people need a button to answer in their own words
  record Drawing(Rendering rendering, OwnWords words, boolean typing) {}

  Errand(Rest rest, Roots roots, Drawing drawing, OpenAnswers answers, Letter letter) {
    this.rest = rest;
    this.roots = roots;
    this.drawing = drawing;
    this.answers = answers;
    this.letter = letter;
  }

  /// @return the id of the message
  String run() throws Trouble, InterruptedException {
    if (TalkNames.isGuest(key())) {
      return answer();
    }
    var channel = roots.channelOf(key());
    if (channel.isPresent()) {
      return post(channel.get());
    }
    return TalkNames.isOfCommand(key()) ? begin() : post(threadUnder(key().thread()));
  }

  /// The first letter answers the command, and the talk's thread hangs on it.
  private String begin() throws Trouble, InterruptedException {
    var known = letter.attempt() > 1 ? findRoot() : Optional.<String>empty();
    known.flatMap(_ -> answers.of(key())).ifPresent(OpenAnswer::answered);
    var message = known.isPresent() ? known.get() : root();
    var _ = threadUnder(message);
    return message;
  }

  private TalkKey key() {
    return letter.key();
  }

  /// Where the bot may not write, it can only answer.
  private String answer() throws Trouble, InterruptedException {
    var open = answers.of(key()).orElseThrow(this::nobodyThere);
    try {
      return open.sayBelow(message());
    } catch (Trouble e) {
      if (Verdict.isTooLateToAnswer(e)) {
        answers.isOver(key(), open);
        throw nobodyThere();
      }
      throw e;
    }
  }

  private Trouble nobodyThere() {
    return letter.attempt() > GUESTS_ATTEMPTS
        ? new Trouble.Refused(0, 0, "nobody has pressed anything")
        : new Trouble.NotNow("nobody has pressed anything");
  }

  /// The lease on the letter ends: somebody else would post it, too.
  private void hurry() throws Trouble {
    if (System.nanoTime() - begun > LONGEST.toNanos()) {
      throw new Trouble.NotNow("Discord is too slow");
    }
  }

  /// @return the thread; the channel, where there can be none
  private String threadUnder(String message) throws Trouble, InterruptedException {
    hurry();
    try {
      var name = drawing.words().threadName();
      roots.thread(key(), rest.openThread(key().channel(), message, name));
      return message;
    } catch (Trouble.Refused e) {
      if (Verdict.is(Verdict.HAS_THREAD, e)) {
        roots.thread(key(), message);
        return message;
      }
      if (!Verdict.hasNoThreads(e)) {
        throw e;
      }
      roots.inPlace(key(), message);
      sayThatItIsInPlace(message, Verdict.lacksPermission(e));
      return key().channel();
    }
  }

  /// The answer to the command, as long as there can be one.
  private String root() throws Trouble, InterruptedException {
    var words = message(drawing.words().root(key()));
    var open = answers.of(key()).filter(OpenAnswer::isThinking);
    if (open.isPresent()) {
      try {
        return open.get().say(words);
      } catch (Trouble.Refused _) {
        answers.isOver(key(), open.get());
      } catch (Trouble.InDoubt _) {
        // Saying it again is no harm.
        return open.get().say(words);
      }
    }
    return rest.post(key().channel(), words, letter.nonce());
  }

  /// What the message promised of a thread is taken back; without that the talk goes on as well.
  private void sayThatItIsInPlace(String message, boolean lacksPermission)
      throws InterruptedException {
    if (TalkNames.isOfCommand(key())) {
      try {
        var words = message(drawing.words().inPlace(lacksPermission));
        rest.edit(key().channel(), message, words);
      } catch (Trouble e) {
        LOG.info("talk={} the first message stays as it is: {}", key(), e.getMessage());
      }
    }
  }

  private String post(String channel) throws Trouble, InterruptedException {
    var known = letter.doubtful() ? find(channel) : Optional.<String>empty();
    return known.isPresent() ? known.get() : fresh(channel);
  }

  /// The answer to a command stands where it was typed, which need not be the talk's thread.
  private String fresh(String channel) throws Trouble, InterruptedException {
    hurry();
    var open =
        answers
            .of(key())
            .filter(OpenAnswer::isThinking)
            .filter(_ -> channel.equals(key().channel()));
    if (open.isPresent()) {
      try {
        return open.get().say(message());
      } catch (Trouble.Refused _) {
        answers.isOver(key(), open.get());
      }
    }
    try {
      return rest.post(channel, message(), letter.nonce());
    } catch (Trouble.Refused e) {
      if (Verdict.is(Verdict.MISSING_PERMISSIONS, e)
          && !message().getAllDistinctFiles().isEmpty()) {
        return rest.post(channel, withoutFiles(), letter.nonce());
      }
      throw e;
    }
  }

  /// By the name of its buttons. Where the bot may not look, or the message has no buttons, the
  /// nonce has to do.
  private Optional<String> find(String channel) throws Trouble, InterruptedException {
    var there = latest(channel, m -> Buttons.isOf(marks(), m));
    return there.isPresent() || channel.equals(key().channel())
        ? there
        // The first one stands above the thread.
        : latest(key().channel(), m -> Buttons.isOf(marks(), m));
  }

  /// By the command that it answers.
  private Optional<String> findRoot() throws Trouble, InterruptedException {
    return latest(key().channel(), this::answersTheCommand);
  }

  /// More than that the bot is thinking.
  private boolean answersTheCommand(DataObject message) {
    var command = message.optObject("interaction_metadata").map(i -> i.getString("id", ""));
    return command.filter(id -> TalkNames.isOfCommand(key(), id)).isPresent()
        && (message.getInt("flags", 0) & LOADING) == 0;
  }

  private Optional<String> latest(String channel, Predicate<DataObject> isIt)
      throws Trouble, InterruptedException {
    try {
      return rest.latest(channel, LATEST).stream()
          .filter(isIt)
          .map(m -> m.getString("id"))
          .findFirst();
    } catch (Trouble.Refused _) {
      return Optional.empty();
    }
  }

  private MessageCreateData message() {
    return drawing.rendering().of(letter.message(), marks(), drawing.typing());
  }

  /// @param above stands above the letter
  private MessageCreateData message(Message.Text above) {
    var parts = Stream.concat(Stream.of(above), letter.message().parts().stream()).toList();
    return drawing.rendering().of(letter.message().with(parts), marks(), drawing.typing());
  }

  private MessageCreateData withoutFiles() {
    return drawing.rendering().withoutFiles(letter.message(), marks(), drawing.typing());
  }

  private Marks marks() {
    return new Marks(key().thread(), letter.nonce().substring(0, MARK));
  }
}
