package campaignbot.discord.messages;

import campaignbot.conversation.Choice;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.TalkNames;
import campaignbot.wording.Message;
import campaignbot.wording.ProposalWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// All creators of a plan, for one person alone, in pages that are turned in place. Which page is
/// wanted stands in the buttons, `page/<thread>/<revision>/<page>`, so nothing is remembered.
public final class Pages {
  private static final Pattern TURN = Pattern.compile("page/([^/]+)/(\\d{1,6})/(\\d{1,6})");

  /// So many that a page is read without losing the place.
  private static final int ROWS = 20;

  /// What a row of the longest names takes, so that a page of them fits.
  private static final int ROW = 180;

  private final DiscordTexts texts;

  public Pages(Locale locale) {
    texts = new DiscordTexts(locale);
  }

  /// Which plan it is.
  ///
  /// @param thread of its talk
  public record Ref(String thread, int revision) {
    public Ref {
      if (!TalkNames.isThread(thread) || revision < 0) {
        throw new IllegalArgumentException("Not a plan: " + thread + "/" + revision);
      }
    }
  }

  /// Which page is wanted.
  ///
  /// @param page from 1 on
  public record Turn(Ref ref, int page) {}

  /// Empty when the button turns no page.
  public static Optional<Turn> turn(String customId) {
    var turn = TURN.matcher(customId);
    if (!turn.matches() || !TalkNames.isThread(turn.group(1))) {
      return Optional.empty();
    }
    var ref = new Ref(turn.group(1), Integer.parseInt(turn.group(2)));
    return Optional.of(new Turn(ref, Integer.parseInt(turn.group(3))));
  }

  /// The first page.
  public MessageCreateData first(Message.Table all, Ref ref) {
    return Rendering.quiet(Rendering.inContainer(page(all, 1, ref)));
  }

  /// @param page the nearest that there is
  public MessageEditData at(Message.Table all, int page, Ref ref) {
    return new MessageEditBuilder()
        .useComponentsV2(true)
        .setComponents(List.of(Rendering.container(page(all, page, ref))))
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }

  /// What a plan that shows only its first creators has beside its choices.
  Optional<Button> opening(Message message, Marks marks) {
    return message.parts().stream().anyMatch(Pages::isCut)
        ? revision(message).map(r -> button(new Ref(marks.thread(), r), 1, texts.say("page.open")))
        : Optional.empty();
  }

  private static boolean isCut(Message.Part part) {
    return part instanceof Message.Table table
        && table.rows().size() >= ProposalWording.LINES_SHOWN;
  }

  /// Whoever may approve a plan may look at it.
  private static Optional<Integer> revision(Message message) {
    return message.parts().stream()
        .filter(Message.Choices.class::isInstance)
        .flatMap(part -> ((Message.Choices) part).picks().stream())
        .map(Message.Pick::id)
        .filter(id -> id.matches(new Choice(Choice.Kind.APPROVE, "").id() + "\\d{1,6}"))
        .map(id -> Integer.parseInt(id.substring(id.indexOf(':') + 1)))
        .findFirst();
  }

  private List<ContainerChildComponent> page(Message.Table all, int wanted, Ref ref) {
    var pages = Math.max(1, Math.ceilDiv(all.rows().size(), ROWS));
    var page = Math.clamp(wanted, 1, pages);
    var from = (page - 1) * ROWS;
    var to = Math.min(all.rows().size(), from + ROWS);
    var lines = new ArrayList<String>();
    lines.add(
        all.rows().isEmpty()
            ? texts.say("page.title.none", ref.revision())
            : "**"
                + texts.say("page.title", ref.revision(), from + 1, to, all.rows().size())
                + "**");
    lines.add(Page.small(Tables.headings(all, ROW)));
    all.rows().subList(from, to).forEach(row -> lines.add(Tables.row(all, row, ROW)));
    var components = new ArrayList<ContainerChildComponent>();
    components.add(TextDisplay.of(String.join("\n", lines)));
    if (pages > 1) {
      components.add(
          ActionRow.of(
              button(ref, page - 1, texts.say("page.back")).withDisabled(page == 1),
              button(ref, page + 1, texts.say("page.on")).withDisabled(page == pages)));
    }
    return components;
  }

  private static Button button(Ref ref, int page, String label) {
    return Button.secondary(
        String.join("/", "page", ref.thread(), ref.revision() + "", page + ""), label);
  }
}
