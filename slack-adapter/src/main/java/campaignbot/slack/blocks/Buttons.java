package campaignbot.slack.blocks;

import campaignbot.conversation.Choice;
import campaignbot.slack.SlackTexts;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be picked, as buttons or, when there are many, as a menu. A press names its talk and
/// its choice by itself: `talk:<thread>` is the block, `pick:<choice>` the button.
public final class Buttons {
  private static final String TALK = "talk:";
  private static final String PICK = "pick";
  private static final String PICK_OF = "pick:";

  private static final Set<Choice.Kind> LIKELY = Set.of(Choice.Kind.PLAN_IT, Choice.Kind.APPROVE);

  private final SlackTexts texts;

  Buttons(SlackTexts texts) {
    this.texts = texts;
  }

  /// The thread of the talk that a pressed block belongs to; empty when it is no block of ours.
  public static Optional<String> thread(String blockId) {
    if (!blockId.startsWith(TALK)) {
      return Optional.empty();
    }
    var row = blockId.indexOf('#');
    return Optional.of(blockId.substring(TALK.length(), row < 0 ? blockId.length() : row));
  }

  /// The id of the choice that was picked, by a button or from a menu.
  ///
  /// @param option the value of the selected option, when it is a menu
  public static Optional<String> choice(String actionId, Optional<String> option) {
    return actionId.equals(PICK)
        ? option
        : actionId.startsWith(PICK_OF)
            ? Optional.of(actionId.substring(PICK_OF.length()))
            : Optional.empty();
  }

  /// @throws IllegalArgumentException when the talk's thread is none of ours
  List<ActionsBlock> of(List<Message.Choices> choices, String thread) {
    if (thread.contains("#") || TALK.length() + thread.length() + 4 > Limits.BLOCK_ID) {
      throw new IllegalArgumentException("Not a talk's thread: " + thread);
    }
    var rows = new ArrayList<ActionsBlock>();
    for (var some : choices) {
      var picks = usable(some.picks());
      if (!picks.isEmpty() && characters(rows) < Limits.LABELS / 2) {
        rows.add(
            ActionsBlock.builder()
                .blockId(TALK + thread + (rows.isEmpty() ? "" : "#" + (rows.size() + 1)))
                .elements(picks.size() <= Limits.BUTTONS_IN_A_ROW ? row(picks) : menu(picks))
                .build());
      }
    }
    return rows;
  }

  /// Of all labels.
  static int characters(List<ActionsBlock> rows) {
    return rows.stream()
        .flatMap(row -> row.getElements().stream())
        .mapToInt(Buttons::characters)
        .sum();
  }

  private static int characters(BlockElement element) {
    return switch (element) {
      case ButtonElement button -> button.getText().getText().length();
      case StaticSelectElement menu ->
          menu.getOptions().stream().mapToInt(o -> o.getText().getText().length()).sum();
      default -> 0;
    };
  }

  /// How many of the choices can only be typed.
  static int left(Message.Choices choices) {
    return Math.max(0, usable(choices.picks()).size() - Limits.OPTIONS);
  }

  /// Each choice once, and none whose name is too long to come back.
  private static List<Message.Pick> usable(List<Message.Pick> picks) {
    return List.copyOf(
        picks.stream()
            .filter(p -> !p.id().isEmpty() && p.id().length() <= Limits.OPTION_VALUE)
            .filter(p -> p.id().equals(Written.plain(p.id(), Limits.OPTION_VALUE)))
            .collect(
                Collectors.toMap(Message.Pick::id, p -> p, (first, _) -> first, LinkedHashMap::new))
            .values());
  }

  private List<BlockElement> row(List<Message.Pick> picks) {
    var buttons = new ArrayList<BlockElement>();
    var likely = picks.stream().map(Message.Pick::id).filter(Buttons::isLikely).findFirst();
    for (var pick : picks) {
      var button =
          ButtonElement.builder()
              .actionId(PICK_OF + pick.id())
              .text(Pieces.plain(label(pick, buttons.size()), Limits.BUTTON_LABEL));
      buttons.add(likely.equals(Optional.of(pick.id())) ? primary(button) : button.build());
    }
    return buttons;
  }

  private static ButtonElement primary(ButtonElement.ButtonElementBuilder button) {
    return button.style("primary").build();
  }

  private static boolean isLikely(String id) {
    return LIKELY.stream().anyMatch(kind -> id.startsWith(new Choice(kind, "").id()));
  }

  private List<BlockElement> menu(List<Message.Pick> picks) {
    var shown = picks.subList(0, Math.min(picks.size(), Limits.OPTIONS));
    var length = Math.min(Limits.OPTION_LABEL, Limits.LABELS / 2 / shown.size());
    var options = new ArrayList<OptionObject>();
    for (var pick : shown) {
      options.add(
          OptionObject.builder()
              .text(Pieces.plain(label(pick, options.size()), length))
              .value(pick.id())
              .build());
    }
    return List.of(
        StaticSelectElement.builder()
            .actionId(PICK)
            .placeholder(Pieces.plain(texts.say("pick.placeholder"), Limits.PLACEHOLDER))
            .options(options)
            .build());
  }

  private String label(Message.Pick pick, int before) {
    return Printable.isBlank(pick.label()) ? texts.say("unlabelled", before + 1) : pick.label();
  }
}
