package campaignbot.slack.fake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A Slack workspace with its people and channels. Ids end with the last letter of the team's own;
/// timestamps count from the start, so two teams where the same happens have equal ones.
public final class Team {
  private final String id;
  private final String suffix;
  private final long start;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private int said;

  Team(String id, Instant started) {
    this.id = id;
    suffix = id.substring(id.length() - 1);
    start = started.getEpochSecond();
    join("U0ALICE00", "alice", false);
    join("U0BOB0000", "bob", false);
    join("U0CAROL00", "carol", false);
    join("U0DAVE000", "dave", false);
    join("U0BOT0000", "campaign_bot", true);
    open("C0GENERAL", "general", Channel.Kind.PUBLIC, true);
    open("C0CAMPAIG", "campaigns", Channel.Kind.PUBLIC, true);
    open("C0NOTIN00", "not-a-member", Channel.Kind.PUBLIC, false);
    open("C0ARCHIV0", "old", Channel.Kind.ARCHIVED, true);
    open("G0PRIVATE", "private", Channel.Kind.PRIVATE, true);
  }

  public String id() {
    return id;
  }

  public String domain() {
    return "fake-" + suffix;
  }

  public Member bot() {
    return member("campaign_bot");
  }

  public String botId() {
    return "B0BOT0000" + suffix;
  }

  /// @param nameOrId such as `alice`, `bob`, `carol`
  public Member member(String nameOrId) {
    return find(nameOrId)
        .orElseThrow(() -> new IllegalArgumentException("Nobody of " + id + ": " + nameOrId));
  }

  /// @param nameOrId such as `general`, `campaigns`, `not-a-member`, `old` (archived), `private`
  public Channel channel(String nameOrId) {
    return findChannel(nameOrId)
        .orElseThrow(() -> new IllegalArgumentException("No channel of " + id + ": " + nameOrId));
  }

  /// What the bot and one person write to each other.
  public Channel direct(Member member) {
    var im = "D0" + member.id().substring(2);
    return channels.computeIfAbsent(
        im,
        _ ->
            new Channel(
                id,
                im,
                "directmessage",
                Channel.Kind.DIRECT,
                true,
                List.of(member.id(), bot().id())));
  }

  /// From now on the bot is in the channel: somebody has invited it.
  public Channel invite(Channel channel) {
    var joined =
        new Channel(
            channel.team(), channel.id(), channel.name(), channel.kind(), true, everybody());
    channels.put(channel.id(), joined);
    return joined;
  }

  /// Somebody opens a channel and invites the bot.
  public Channel open(String id, String name) {
    var opened = new Channel(this.id, id, name, Channel.Kind.PUBLIC, true, everybody());
    channels.put(id, opened);
    return opened;
  }

  Optional<Member> find(String nameOrId) {
    return members.values().stream()
        .filter(m -> m.id().equals(nameOrId) || m.name().equals(nameOrId))
        .findFirst();
  }

  Optional<Channel> findChannel(String nameOrId) {
    return channels.values().stream()
        .filter(c -> c.id().equals(nameOrId) || c.name().equals(nameOrId))
        .findFirst();
  }

  String nextTs() {
    said++;
    return "%d.%06d".formatted(start + said, 100_000 + said);
  }

  private void join(String prefix, String name, boolean isBot) {
    members.put(prefix + suffix, new Member(id, prefix + suffix, name, isBot));
  }

  private void open(String prefix, String name, Channel.Kind kind, boolean botIsIn) {
    var who = botIsIn ? everybody() : List.of(member("alice").id());
    channels.put(prefix + suffix, new Channel(id, prefix + suffix, name, kind, botIsIn, who));
  }

  private List<String> everybody() {
    return List.copyOf(members.keySet());
  }
}
