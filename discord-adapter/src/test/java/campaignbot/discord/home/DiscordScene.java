package campaignbot.discord.home;

import campaignbot.bot.Transcript;
import campaignbot.campaign.Person;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.discord.fake.SharedFile;
import campaignbot.wording.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A transcript played in Discord: what is opened is a command, what is said is typed into its
/// thread or, where a button says the same to the starter, pressed.
final class DiscordScene implements Transcript.Scene<String> {
  private static final String COMMAND = "plan-campaign";

  private final Bench bench;
  private final FakeDiscord discord;
  private final boolean isDirect;
  private Optional<Place> place = Optional.empty();
  private int seen;

  /// @param isDirect in the direct messages of the starter, where a talk can be opened again
  DiscordScene(Bench bench, boolean isDirect) {
    this.bench = bench;
    this.discord = bench.discord();
    this.isDirect = isDirect;
    if (isDirect) {
      place = Optional.of(discord.dm(discord.alice()));
    }
  }

  @Override
  public List<String> opened(String author, String text) {
    var where = place.filter(_ -> isDirect).orElseGet(discord::campaigns);
    var options = text.isEmpty() ? Map.<String, String>of() : Map.of("wishes", text);
    bench.after(() -> discord.slash(discord.alice(), where, COMMAND, options));
    if (!isDirect) {
      place = Optional.of(discord.threads(where).getLast());
    }
    return heard();
  }

  @Override
  public List<String> said(String author, String text, boolean addressed) {
    var who = person(author);
    var button = author.equals(Transcript.STARTER) ? button(text) : Optional.<Button>empty();
    var typed = Person.replaceAll(text, name -> person(name).mention());
    bench.after(() -> act(who, typed, button, addressed));
    return heard();
  }

  private void act(
      campaignbot.discord.fake.Person who,
      String typed,
      Optional<Button> button,
      boolean addressed) {
    if (button.isPresent()) {
      discord.click(who, button.get().message(), button.get().id());
    } else if (addressed) {
      discord.mention(who, place.orElseThrow(), typed);
    } else {
      discord.message(who, place.orElseThrow(), typed);
    }
  }

  private campaignbot.discord.fake.Person person(String name) {
    return switch (name) {
      case Transcript.STARTER -> discord.alice();
      case "bob" -> discord.bob();
      case "carol" -> discord.carol();
      case "dave" -> discord.dave();
      default -> throw new IllegalArgumentException("Nobody knows " + name);
    };
  }

  private record Button(Posted message, String id) {}

  /// One whose label is what would be typed. “Another amount…” opens a form, so it is typed.
  private Optional<Button> button(String label) {
    var messages = discord.byBot(place.orElseThrow());
    if (messages.isEmpty() || label.endsWith("…")) {
      return Optional.empty();
    }
    var last = messages.getLast();
    return last.customIds().stream()
        .filter(id -> last.component(id).orElseThrow().getInt("type") == 2)
        .filter(id -> last.component(id).orElseThrow().getString("label").equalsIgnoreCase(label))
        .map(id -> new Button(last, id))
        .findFirst();
  }

  @Override
  public List<String> passed(long days) {
    for (var day = 0; day < days; day++) {
      bench.passDay();
      bench.untilIdle();
    }
    return heard();
  }

  @Override
  public List<String> cameBack() {
    throw new UnsupportedOperationException("Nobody notices a restart in Discord");
  }

  /// What the bot has said since the last time.
  private List<String> heard() {
    var messages =
        discord.byBot(place.orElseThrow()).stream()
            .filter(m -> !m.isSystem() && !m.isEphemeral())
            .toList();
    var texts = new ArrayList<String>();
    for (var message : messages.subList(Math.min(seen, messages.size()), messages.size())) {
      texts.add(String.join(" ", Words.of(message, isFirst(message))));
      message.files().stream()
          .filter(f -> !f.name().endsWith(".png"))
          .map(this::read)
          .forEach(texts::add);
    }
    seen = messages.size();
    return texts;
  }

  /// What stands above the first message of a talk is not part of the talk.
  private boolean isFirst(Posted message) {
    return place.filter(p -> p.isThread() && p.id().equals(message.id())).isPresent();
  }

  /// As a transcript shows it.
  private String read(SharedFile file) {
    return Bytes.of(file.content()).text().orElse("(" + file.name() + ")");
  }
}
