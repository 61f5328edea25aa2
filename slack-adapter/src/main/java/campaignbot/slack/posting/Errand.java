package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Post;
import campaignbot.delivery.Threads;
import campaignbot.picture.ChartPicture;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Posting;
import campaignbot.slack.blocks.Rendering;
import campaignbot.wording.Message;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One letter on its way: the thread is opened if there is none, the message posted, its files
/// beside it. Each step that an earlier attempt may have made is looked for first.
final class Errand {
  private static final String INVALID_BLOCKS = "invalid_blocks";

  private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

  /// With the longest call on top of it still less than the lease.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final long begun = System.nanoTime();
  private final MethodsClient slack;
  private final Threads threads;
  private final Drawing drawing;
  private final Letter letter;
  private final Lookup lookup;
  private final Uploads uploads;

  /// How messages look.
  record Drawing(Rendering rendering, ChartPicture picture, OwnWords words) {}

  Errand(MethodsClient slack, Threads threads, Drawing drawing, Letter letter) {
    this.slack = slack;
    this.threads = threads;
    this.drawing = drawing;
    this.letter = letter;
    this.lookup = new Lookup(slack);
    this.uploads = new Uploads(slack, drawing.picture());
  }

  /// @return the ts of the message
  String run() throws IOException, SlackApiException {
    var root = root();
    var known = letter.doubtful() ? find(root, letter.nonce()) : Optional.<String>empty();
    var ts = known.isPresent() ? known.get() : post(root);
    for (var part : letter.message().parts()) {
      if (part instanceof Message.Attachment file) {
        share(file, root, ts);
      }
    }
    return ts;
  }

  /// The message stands: whatever goes wrong now must not have it posted again.
  private void share(Message.Attachment file, Optional<String> root, String ts) {
    try {
      hurry();
      if (!(letter.doubtful() && lookup.hasFileAfter(channel(), root, ts, file.name()))) {
        uploads.share(file, channel(), root);
      }
    } catch (Refusal e) {
      if (!(Verdict.of(e.error()) instanceof Post.Delivery.Refused)) {
        throw new HalfDone(e);
      }
      LOG.warn("talk={} Slack refuses a file: {}", key(), e.error());
      sayWithout(file, root, e.error());
    } catch (IOException | SlackApiException e) {
      throw new HalfDone(e);
    }
  }

  private void sayWithout(Message.Attachment file, Optional<String> root, String error) {
    var nonce = letter.nonce() + "." + file.name();
    try {
      if (!letter.doubtful() || find(root, nonce).isEmpty()) {
        post(drawing.words().withoutFile(file.name(), error), root, nonce);
      }
    } catch (IOException | SlackApiException e) {
      throw new HalfDone(e);
    }
  }

  /// The lease on the letter ends: somebody else would post it, too.
  private void hurry() {
    if (System.nanoTime() - begun > LONGEST.toNanos()) {
      throw new HalfDone("Slack is too slow");
    }
  }

  private TalkKey key() {
    return letter.key();
  }

  private String channel() {
    return key().channel();
  }

  /// The message under which the talk goes on; empty where it needs none.
  private Optional<String> root() throws IOException, SlackApiException {
    if (TalkNames.isDirect(key())) {
      return Optional.empty();
    }
    if (!TalkNames.isOfCommand(key())) {
      return Optional.of(key().thread());
    }
    var root = threads.rootOf(key());
    return root.isPresent() ? root : Optional.of(opened());
  }

  private String opened() throws IOException, SlackApiException {
    var nonce = letter.nonce() + ".root";
    var known = letter.doubtful() ? find(Optional.empty(), nonce) : Optional.<String>empty();
    var ts =
        known.isPresent()
            ? known.get()
            : post(drawing.words().root(key()), Optional.empty(), nonce);
    threads.found(key(), ts);
    return ts;
  }

  private Optional<String> find(Optional<String> root, String nonce)
      throws IOException, SlackApiException {
    return root.isPresent()
        ? lookup.inThread(channel(), root.get(), nonce)
        : lookup.inChannel(channel(), nonce);
  }

  /// A message whose picture or layout Slack does not take is shown without them: nothing of what
  /// it says is lost.
  private String post(Optional<String> root) throws IOException, SlackApiException {
    var picture = Rendering.pictured(letter.message()).flatMap(uploads::picture);
    var rendering = drawing.rendering();
    List<Supplier<Posting>> ways =
        List.of(
            () -> rendering.of(letter.message(), key().thread(), picture),
            () -> rendering.of(letter.message(), key().thread(), Optional.empty()),
            () -> rendering.inLetters(letter.message()));
    hurry();
    for (var way : ways.subList(picture.isPresent() ? 0 : 1, ways.size() - 1)) {
      try {
        return post(way.get(), root, letter.nonce());
      } catch (Refusal e) {
        if (!e.error().equals(INVALID_BLOCKS)) {
          throw e;
        }
      }
    }
    return post(ways.getLast().get(), root, letter.nonce());
  }

  private String post(Posting posting, Optional<String> root, String nonce)
      throws IOException, SlackApiException {
    var answer =
        slack.chatPostMessage(r -> {
          r.channel(channel())
              .text(posting.text())
              .metadata(Lookup.metadata(nonce))
              .unfurlLinks(false)
              .unfurlMedia(false);
          if (!posting.blocks().isEmpty()) {
            r.blocks(posting.blocks());
          }
          root.ifPresent(r::threadTs);
          return r;
        });
    Refusal.unless(answer.isOk(), answer.getError());
    return answer.getTs();
  }
}
