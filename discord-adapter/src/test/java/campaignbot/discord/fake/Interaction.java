package campaignbot.discord.fake;

import campaignbot.homes.Happenings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Something that a person did with the bot, and what became of it: what it tells is how things
/// stand now.
public final class Interaction {
  /// What kind of thing was done, by Discord's numbers.
  public enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  /// How the bot took it, by Discord's numbers.
  public enum Acknowledgement {
    MESSAGE(4),
    DEFERRED_MESSAGE(5),
    DEFERRED_UPDATE(6),
    UPDATE(7),
    CHOICES(8),
    MODAL(9);

    final int type;

    Acknowledgement(int type) {
      this.type = type;
    }

    static Optional<Acknowledgement> of(int type) {
      return Stream.of(values()).filter(a -> a.type == type).findFirst();
    }
  }

  private final World world;
  private final Happenings happenings;
  private final String id;
  private final String token;
  final Kind kind;
  final Person who;
  final Room room;
  final Optional<Posted> on;
  final DataObject payload;
  final long began = System.nanoTime();
  final List<String> followUps = new ArrayList<>();
  Optional<Acknowledgement> acknowledgement = Optional.empty();
  Optional<Duration> took = Optional.empty();
  DataObject answered = DataObject.empty();
  Optional<String> original = Optional.empty();
  int deliveries;

  Interaction(
      World world,
      Happenings happenings,
      Kind kind,
      Person who,
      Room room,
      Optional<Posted> on,
      DataObject payload) {
    this.world = world;
    this.happenings = happenings;
    this.kind = kind;
    this.who = who;
    this.room = room;
    this.on = on;
    this.payload = payload;
    id = payload.getString("id");
    token = payload.getString("token");
  }

  public String id() {
    return id;
  }

  public String token() {
    return token;
  }

  public Person who() {
    return who;
  }

  public Place place() {
    return room.place;
  }

  /// As it was sent to the bot.
  public DataObject payload() {
    return payload;
  }

  public boolean isAcknowledged() {
    return acknowledgement().isPresent();
  }

  public Optional<Acknowledgement> acknowledgement() {
    return happenings.see(() -> acknowledgement);
  }

  /// How long it took the bot to acknowledge it.
  public Optional<Duration> took() {
    return happenings.see(() -> took);
  }

  /// The modal that it opened.
  public Optional<DataObject> modal() {
    return acknowledgement()
        .filter(Acknowledgement.MODAL::equals)
        .map(_ -> happenings.see(() -> answered));
  }

  /// What was offered to complete what is being typed.
  public List<DataObject> choices() {
    return happenings.see(() -> Json.objects(answered, "choices").toList());
  }

  /// The first answer, or the message that was pressed when the bot took it so, as it stands now.
  public Optional<Posted> original() {
    return happenings.see(() -> original.flatMap(m -> Optional.ofNullable(world.messages.get(m))));
  }

  /// What came after the first answer.
  public List<Posted> followUps() {
    return happenings.see(() ->
        followUps.stream()
            .flatMap(m -> Optional.ofNullable(world.messages.get(m)).stream())
            .toList());
  }

  /// All that was said in answer to it, without the message that it was done to.
  public List<Posted> answers() {
    return Stream.concat(original().stream(), followUps().stream())
        .filter(m -> on.filter(o -> o.id().equals(m.id())).isEmpty())
        .filter(m -> !m.isLoading())
        .toList();
  }

  /// Those that only one person sees.
  public List<Posted> ephemerals() {
    return answers().stream().filter(Posted::isEphemeral).toList();
  }

  boolean isOfPersonOnly() {
    var owners = payload.getObject("authorizing_integration_owners");
    return owners.hasKey("1") && !owners.hasKey("0");
  }

  @Override
  public String toString() {
    return kind + " " + id + " by " + who.name() + ": " + acknowledgement() + " " + answers();
  }
}
