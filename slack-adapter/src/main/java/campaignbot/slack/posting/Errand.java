package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Threads;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Picture;
import campaignbot.slack.blocks.Posting;
import campaignbot.slack.blocks.Rendering;
import campaignbot.wording.Message;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One letter on its way: the thread is opened if there is none, the message posted, its files
/// beside it. Each step that an earlier attempt may have made is looked for first.
final class Errand {
  private static final String INVALID_BLOCKS = "invalid_blocks";

  private final MethodsClient slack;
  private final Threads threads;
  private final Drawing drawing;
  private final Letter letter;
  private final Lookup lookup;
  private final Uploads uploads;

  /// How messages look.
  record Drawing(Rendering rendering, Picture picture, ThreadRoot root) {}

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
      if (part instanceof Message.Attachment file
          && !(letter.doubtful() && lookup.hasFileAfter(channel(), root, ts, file.name()))) {
        uploads.share(file, channel(), root);
      }
    }
    return ts;
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
        known.isPresent() ? known.get() : post(drawing.root().of(key()), Optional.empty(), nonce);
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
