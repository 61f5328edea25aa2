package campaignbot.discord.messages;

import campaignbot.campaign.Person;
import campaignbot.discord.DiscordTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// A message after somebody pressed one of its buttons: in their place stands what was chosen and
/// by whom. All else stays as Discord has it, its files included.
public final class Settled {
  private static final int LINE = Limits.SETTLED - 4;

  private final DiscordTexts texts;

  public Settled(Locale locale) {
    texts = new DiscordTexts(locale);
  }

  /// @param label of what was pressed
  /// @param message as the press brought it
  public MessageEditData by(String label, String personId, Message message) {
    var chosen = Written.marked(texts.say("settled", label, Person.mark(personId)), LINE);
    return settled(message, Page.small(chosen.replace("  ", " ")));
  }

  /// For a message whose question has been answered meanwhile.
  public MessageEditData stale(Message message) {
    return settled(message, Page.small(Written.marked(texts.say("settled.stale"), LINE)));
  }

  /// What stands on a button of the message, or on what was selected in a menu of it.
  public static Optional<String> label(Message message, String customId, List<String> selected) {
    return ComponentIterator.createStream(message.getComponents())
        .filter(c -> Buttons.customId(c).equals(Optional.of(customId)))
        .flatMap(c -> labels(c, selected))
        .findFirst();
  }

  private static Stream<String> labels(Component component, List<String> selected) {
    return switch (component) {
      case Button button -> Stream.of(button.getLabel());
      case StringSelectMenu menu ->
          menu.getOptions().stream()
              .filter(option -> selected.contains(option.getValue()))
              .map(SelectOption::getLabel);
      default -> Stream.empty();
    };
  }

  private static MessageEditData settled(Message message, String line) {
    return (message.isUsingComponentsV2() ? container(message, line) : text(message, line))
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }

  private static MessageEditBuilder text(Message message, String line) {
    var rows =
        message.getComponents().stream()
            .filter(ActionRow.class::isInstance)
            .map(ActionRow.class::cast)
            .flatMap(row -> withoutPresses(row).stream())
            .toList();
    var written = message.getContentRaw() + "\n" + line;
    return new MessageEditBuilder()
        .setContent(written.length() <= Limits.CONTENT ? written : message.getContentRaw())
        .setComponents(rows);
  }

  private static MessageEditBuilder container(Message message, String line) {
    var kept = new Kept(message);
    var components =
        message.getComponents().stream()
            .map(c ->
                c instanceof Container container
                    ? settled(container, line, kept)
                    : (MessageTopLevelComponent) c)
            .toList();
    return new MessageEditBuilder()
        .useComponentsV2(true)
        .setComponents(components)
        .setAttachments(kept.attachments());
  }

  private static Container settled(Container container, String line, Kept kept) {
    var settled = new ArrayList<ContainerChildComponent>();
    var isSaid = false;
    for (var component : container.getComponents()) {
      if (component instanceof ActionRow row && hasPresses(row)) {
        if (!isSaid) {
          settled.add(TextDisplay.of(line));
          isSaid = true;
        }
        withoutPresses(row).ifPresent(settled::add);
      } else {
        settled.add(kept.again(component));
      }
    }
    return container.withComponents(settled);
  }

  private static boolean hasPresses(ActionRow row) {
    return row.getComponents().stream().anyMatch(Buttons::isPress);
  }

  private static Optional<ActionRow> withoutPresses(ActionRow row) {
    var left = row.getComponents().stream().filter(c -> !Buttons.isPress(c)).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(ActionRow.of(left));
  }
}
