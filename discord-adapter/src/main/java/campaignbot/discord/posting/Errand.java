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
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// One letter on its way: the thread is opened if there is to be one, then the message posted. Each
/// step that an earlier attempt may have made is found, or changes nothing when it is made again.
final class Errand {
  /// What an earlier attempt posted is among the latest.
  private static final int LATEST = 50;

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
    return TalkNames.isGuest(key()) ? answer() : post(channel());
  }

  private TalkKey key() {
    return letter.key();
  }

  /// Where the bot may not write, it can only answer.
  private String answer() throws Trouble, InterruptedException {
    var open = answers.of(key()).orElseThrow(() -> new Trouble.NotNow("nobody has pressed"));
    try {
      return open.sayBelow(message());
    } catch (Trouble e) {
      if (Verdict.isTooLateToAnswer(e)) {
        answers.isOver(key(), open);
        throw new Trouble.NotNow("too late to answer");
      }
      throw e;
    }
  }

  private String channel() throws Trouble, InterruptedException {
    var known = roots.channelOf(key());
    return known.isPresent() ? known.get() : opened();
  }

  /// @return the thread; the channel, where there can be none
  private String opened() throws Trouble, InterruptedException {
    var words = drawing.words();
    var message = TalkNames.isOfCommand(key()) ? root(words.root(key())) : key().thread();
    try {
      var thread = rest.openThread(key().channel(), message, words.threadName());
      roots.thread(key(), thread);
      return thread;
    } catch (Trouble.Refused e) {
      if (Verdict.is(Verdict.HAS_THREAD, e)) {
        roots.thread(key(), message);
        return message;
      }
      sayInPlace(words.inPlace(key(), Verdict.lacksPermission(e)), message);
      roots.inPlace(key(), message);
      return key().channel();
    }
  }

  /// The message that the thread hangs on: the answer to the command, as long as there can be one.
  private String root(MessageCreateData words) throws Trouble, InterruptedException {
    var known = letter.attempt() > 1 ? findRoot() : Optional.<String>empty();
    return known.isPresent() ? known.get() : freshRoot(words);
  }

  private String freshRoot(MessageCreateData words) throws Trouble, InterruptedException {
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
    return rest.post(key().channel(), words, Mark.ofRoot(letter));
  }

  private void sayInPlace(MessageCreateData words, String message)
      throws Trouble, InterruptedException {
    if (TalkNames.isOfCommand(key())) {
      rest.edit(key().channel(), message, words);
    }
  }

  private String post(String channel) throws Trouble, InterruptedException {
    var known = letter.doubtful() ? find(channel) : Optional.<String>empty();
    return known.isPresent() ? known.get() : fresh(channel);
  }

  private String fresh(String channel) throws Trouble, InterruptedException {
    var open = answers.of(key()).filter(OpenAnswer::isThinking);
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
    return latest(channel, m -> Buttons.isOf(marks(), m));
  }

  /// By the command that it answers.
  private Optional<String> findRoot() throws Trouble, InterruptedException {
    return latest(key().channel(), this::answersTheCommand);
  }

  /// More than that the bot is thinking.
  private boolean answersTheCommand(DataObject message) {
    var command = message.optObject("interaction_metadata").map(i -> i.getString("id", ""));
    return command.filter(id -> TalkNames.isOfCommand(key(), id)).isPresent()
        && (message.getInt("flags", 0) & Message.MessageFlag.LOADING.getValue()) == 0;
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

  private MessageCreateData withoutFiles() {
    return drawing.rendering().withoutFiles(letter.message(), marks(), drawing.typing());
  }

  private Marks marks() {
    return new Marks(key().thread(), Mark.of(letter));
  }
}
