package campaignbot.discord.messages;

import campaignbot.campaign.Person;
import campaignbot.conversation.Choice;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.TalkNames;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What can be picked, as buttons or, when there are many, as a menu. A press names its talk, its
/// letter and its choice by itself: `p/<thread>/<letter>/<choice>`; a menu ends in its number, and
/// its values are choices.
public final class Buttons {
  private static final String PRESS = "p";
  private static final int PARTS = 4;

  /// As `Choice.id` makes them. A menu's number is none.
  private static final Pattern CHOICE = Pattern.compile("[a-z_]{1,30}:.*", Pattern.DOTALL);

  private static final String TYPE = new Choice(Choice.Kind.TYPE, "").id();
  private static final String PLAN_IT = new Choice(Choice.Kind.PLAN_IT, "").id();
  private static final String APPROVE = new Choice(Choice.Kind.APPROVE, "").id();

  private final DiscordTexts texts;

  Buttons(DiscordTexts texts) {
    this.texts = texts;
  }

  /// What somebody picked.
  ///
  /// @param choice the id of a `Choice`
  public record Press(String thread, String letter, String choice) {}

  /// Empty when it is no button or menu of a talk.
  ///
  /// @param selected in a menu; empty for a button
  public static Optional<Press> press(String customId, List<String> selected) {
    var parts = customId.split("/", PARTS);
    if (!isPress(parts)) {
      return Optional.empty();
    }
    var choice = selected.isEmpty() ? parts[PARTS - 1] : selected.getFirst();
    return isChoice(choice) ? Optional.of(new Press(parts[1], parts[2], choice)) : Optional.empty();
  }

  /// The talk that a message in Discord belongs to, as its buttons say.
  public static Optional<String> thread(net.dv8tion.jda.api.entities.Message message) {
    return ComponentIterator.createStream(message.getComponents())
        .flatMap(component -> customId(component).stream())
        .map(id -> id.split("/", PARTS))
        .filter(Buttons::isPress)
        .map(parts -> parts[1])
        .findFirst();
  }

  /// Whether a message, as Discord's REST API gives it, is a certain letter.
  public static boolean isOf(Marks marks, DataObject message) {
    var begin = String.join("/", "\"" + PRESS, marks.thread(), marks.letter(), "");
    return new String(message.toJson(), StandardCharsets.UTF_8).contains(begin);
  }

  static boolean isPress(Component component) {
    return customId(component).filter(id -> isPress(id.split("/", PARTS))).isPresent();
  }

  static Optional<String> customId(Component component) {
    return component instanceof ICustomId pressed
        ? Optional.ofNullable(pressed.getCustomId())
        : Optional.empty();
  }

  private static boolean isPress(String[] parts) {
    return parts.length == PARTS && parts[0].equals(PRESS) && TalkNames.isThread(parts[1]);
  }

  private static boolean isChoice(String id) {
    return CHOICE.matcher(id).matches();
  }

  /// @param typing whether a form to type into is offered last
  /// @param beside buttons that answer nothing
  /// @return the rows, and how many picks can only be typed
  Rows of(List<Message.Choices> choices, Marks marks, boolean typing, List<Button> beside) {
    var rows = new Rows(marks);
    for (var some : choices) {
      rows.add(some.picks());
    }
    beside.forEach(rows::append);
    if (typing && rows.used.stream().noneMatch(id -> id.startsWith(TYPE))) {
      rows.append(button(new Message.Pick(TYPE, texts.say("type")), marks, 0));
    }
    return rows;
  }

  /// Rows of buttons and menus while they are filled.
  final class Rows {
    private final Marks marks;
    private final List<List<ActionRowChildComponent>> rows = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private int left;

    private Rows(Marks marks) {
      this.marks = marks;
    }

    /// How many of the picks can only be typed.
    int left() {
      return left;
    }

    List<ActionRow> rows() {
      return rows.stream().map(ActionRow::of).toList();
    }

    /// All of them, with their rows.
    int components() {
      return rows.stream().mapToInt(row -> row.size() + 1).sum();
    }

    private void add(List<Message.Pick> picks) {
      var usable = picks.stream().filter(this::isUsable).filter(p -> used.add(p.id())).toList();
      if (usable.isEmpty()) {
        return;
      }
      // One row stays free for what is appended.
      if (rows.size() == Limits.ROWS - 1) {
        left += usable.size();
      } else if (usable.size() <= Limits.BUTTONS_IN_A_ROW) {
        var row = new ArrayList<ActionRowChildComponent>();
        usable.forEach(pick -> row.add(button(pick, marks, row.size())));
        rows.add(row);
      } else {
        left += Math.max(0, usable.size() - Limits.OPTIONS);
        rows.add(List.of(menu(usable, id(marks, String.valueOf(rows.size())))));
      }
    }

    private void append(Button button) {
      if (rows.isEmpty() || !hasRoom(rows.getLast())) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(button);
    }

    private boolean hasRoom(List<ActionRowChildComponent> row) {
      return row.size() < Limits.BUTTONS_IN_A_ROW && row.getFirst() instanceof Button;
    }

    /// Not one whose name would not come back.
    private boolean isUsable(Message.Pick pick) {
      return isChoice(pick.id())
          && pick.id().equals(Person.unmarked(Written.line(pick.id())))
          && id(marks, pick.id()).length() <= Limits.CUSTOM_ID;
    }
  }

  private Button button(Message.Pick pick, Marks marks, int before) {
    return Button.of(
        style(pick.id()), id(marks, pick.id()), label(pick, before, Limits.BUTTON_LABEL));
  }

  private static ButtonStyle style(String id) {
    return id.startsWith(APPROVE)
        ? ButtonStyle.SUCCESS
        : id.equals(PLAN_IT) ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY;
  }

  private StringSelectMenu menu(List<Message.Pick> picks, String id) {
    var menu =
        StringSelectMenu.create(id)
            .setPlaceholder(Written.plain(texts.say("pick.placeholder"), Limits.PLACEHOLDER));
    picks.stream()
        .limit(Limits.OPTIONS)
        .forEach(pick ->
            menu.addOption(label(pick, menu.getOptions().size(), Limits.OPTION_LABEL), pick.id()));
    return menu.build();
  }

  private static String id(Marks marks, String end) {
    return String.join("/", PRESS, marks.thread(), marks.letter(), end);
  }

  private String label(Message.Pick pick, int before, int limit) {
    var label = Written.plain(pick.label(), limit).strip();
    return Printable.isBlank(label) ? texts.say("unlabelled", before + 1) : label;
  }
}
