package campaignbot.discord.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Post;
import campaignbot.discord.Roots;
import campaignbot.discord.TalkNames;
import campaignbot.discord.messages.Rendering;
import campaignbot.discord.rest.Rest;
import campaignbot.discord.rest.Trouble;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Letters become messages in Discord, each where its talk goes on. How fast, Discord tells JDA.
public final class DiscordPost implements Post {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordPost.class);
  private static final Duration MOMENT = Duration.ofMillis(20);

  private final Rest rest;
  private final Roots roots;
  private final OpenAnswers answers;
  private final Voice voice;
  private final Map<Locale, Rendering> renderings = new ConcurrentHashMap<>();

  /// Channels in which a thread is being opened: many who wait there must not take the places of
  /// those who wait elsewhere.
  private final Set<String> opening = ConcurrentHashMap.newKeySet();

  public DiscordPost(Rest rest, Roots roots, OpenAnswers answers, Voice voice) {
    this.rest = rest;
    this.roots = roots;
    this.answers = answers;
    this.voice = voice;
  }

  @Override
  public String platform() {
    return TalkNames.PLATFORM;
  }

  @Override
  public Delivery deliver(Letter letter) throws InterruptedException {
    var key = letter.key();
    if (roots.channelOf(key).isPresent()) {
      return delivered(letter);
    }
    if (!opening.add(key.channel())) {
      return new Delivery.InLine(MOMENT);
    }
    try {
      return delivered(letter);
    } finally {
      opening.remove(key.channel());
    }
  }

  private Delivery delivered(Letter letter) throws InterruptedException {
    var key = letter.key();
    var typing = TalkNames.isGuest(key) || (!voice.readsMessages() && !TalkNames.isDirect(key));
    var language = letter.message().language();
    var words = new OwnWords(voice, language);
    var rendering = renderings.computeIfAbsent(language, Rendering::new);
    var drawing = new Errand.Drawing(rendering, words, typing);
    try {
      return new Delivery.Delivered(new Errand(rest, roots, drawing, answers, letter).run());
    } catch (Trouble e) {
      LOG.info("talk={} letter={} trouble: {}", key, letter.number(), e.getMessage());
      var delivery = Verdict.of(e);
      if (delivery instanceof Delivery.Refused) {
        tellWhatIsMissing(key, e, words);
      }
      return delivery;
    }
  }

  /// Whoever pressed or typed last, and nobody else.
  private void tellWhatIsMissing(TalkKey key, Trouble trouble, OwnWords words) {
    var which =
        Verdict.is(Verdict.MISSING_ACCESS, trouble)
            ? "view"
            : isInThread(key) ? "sendInThreads" : "send";
    if (Verdict.lacksPermission(trouble)) {
      answers.of(key).ifPresent(open -> open.whisper(words.permission(which)));
    } else if (Verdict.is(Verdict.LOCKED, trouble)) {
      answers.of(key).ifPresent(open -> open.whisper(words.permission("locked")));
    }
  }

  private boolean isInThread(TalkKey key) {
    return roots.channelOf(key).filter(c -> !c.equals(key.channel())).isPresent();
  }
}
