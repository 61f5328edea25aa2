package campaignbot.discord.messages;

import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import campaignbot.wording.QuestionText;
import campaignbot.wording.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// The bot's messages as Discord shows them. What is talk is a plain text with its buttons; what
/// has a table or a picture, or is too long for that, is a container with all of it in reading
/// order. Everything is cut to Discord's limits, and says so; nobody is called by any of it.
public final class Rendering {
  /// Of the picture's bars.
  static final int ACCENT = 0x1264A3;

  private final DiscordTexts texts;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private final Tables tablesForOne;
  private final Charts charts;
  private final Buttons buttons;
  private final Pages pages;

  public Rendering(Locale locale) {
    texts = new DiscordTexts(locale);
    paragraphs = new Paragraphs(texts);
    tables = new Tables(texts, "cut.rows");
    tablesForOne = new Tables(texts, "cut.rows.alone");
    charts = new Charts(texts);
    buttons = new Buttons(texts);
    pages = new Pages(locale);
  }

  /// With charts as pictures, and with its files.
  ///
  /// @param typing whether a message that awaits an answer offers a form to type it into
  public MessageCreateData of(Message message, Marks marks, boolean typing) {
    return new Draft(message, FilesAre.ATTACHED).shown(rows(message, marks, typing));
  }

  /// Where the bot may not attach files: charts are letters, and which files are missing is said.
  ///
  /// @param typing whether a message that awaits an answer offers a form to type it into
  public MessageCreateData withoutFiles(Message message, Marks marks, boolean typing) {
    return new Draft(message, FilesAre.REFUSED).shown(rows(message, marks, typing));
  }

  /// For one person alone, in answer to a command that opens no talk: without buttons and files.
  public MessageCreateData forOne(Message message) {
    return new Draft(message, FilesAre.LEFT_OUT).shown(Optional.empty());
  }

  private Optional<Buttons.Rows> rows(Message message, Marks marks, boolean typing) {
    var choices =
        message.parts().stream()
            .filter(Message.Choices.class::isInstance)
            .map(Message.Choices.class::cast)
            .toList();
    return Optional.of(
        buttons.of(
            choices,
            marks,
            typing && awaitsAnAnswer(message),
            pages.opening(message, marks).stream().toList()));
  }

  /// It offers something, or its last words are a question.
  private static boolean awaitsAnAnswer(Message message) {
    return message.parts().stream().anyMatch(Message.Choices.class::isInstance)
        || message.parts().stream()
            .filter(Message.Text.class::isInstance)
            .map(part -> ((Message.Text) part).text().strip())
            .reduce((_, last) -> last)
            .filter(
                last -> QuestionText.hasExample(last) || (last.endsWith("?") || last.endsWith("？")))
            .isPresent();
  }

  private enum FilesAre {
    ATTACHED,
    REFUSED,
    LEFT_OUT
  }

  /// A message on its way to one of its two forms.
  private final class Draft {
    private final Message message;
    private final FilesAre files;

    Draft(Message message, FilesAre files) {
      this.message = message;
      this.files = files;
    }

    MessageCreateData shown(Optional<Buttons.Rows> rows) {
      var places = Limits.COMPONENTS - 1 - rows.map(Buttons.Rows::components).orElse(0);
      if (!needsLayout()) {
        var page = filled(Limits.CONTENT - Limits.SETTLED, Limits.COMPONENTS, rows);
        if (!page.isFull()) {
          return text(page, rows);
        }
      }
      return container(filled(Limits.TEXTS - Limits.SETTLED, places, rows), rows);
    }

    private boolean needsLayout() {
      return message.parts().stream().anyMatch(Role::isIllustration);
    }

    private MessageCreateData text(Page page, Optional<Buttons.Rows> rows) {
      var text = page.text();
      var isEmpty = Printable.isBlank(text) && page.files().isEmpty();
      var builder =
          new MessageCreateBuilder()
              .setContent(isEmpty ? texts.say("message") : text)
              .setFiles(page.files())
              .setSuppressEmbeds(true);
      rows.ifPresent(r -> builder.setComponents(r.rows()));
      return quiet(builder);
    }

    private MessageCreateData container(Page page, Optional<Buttons.Rows> rows) {
      var all = new ArrayList<ContainerChildComponent>(page.components());
      rows.ifPresent(r -> all.addAll(r.rows()));
      if (all.isEmpty()) {
        return text(page, rows);
      }
      return quiet(inContainer(all));
    }

    private Page filled(int characters, int places, Optional<Buttons.Rows> rows) {
      var page = new Page(texts, characters, places);
      var uploads = new Files((int) pictures());
      var parts = message.parts();
      for (var i = 0; i < parts.size() && !page.isFull(); i++) {
        switch (parts.get(i)) {
          case Message.Text(var text) -> text(page, i, Printable.of(text));
          case Message.Facts(var facts) -> paragraphs.facts(page, facts);
          case Message.Table table ->
              (files == FilesAre.LEFT_OUT ? tablesForOne : tables).table(page, table);
          case Message.Chart chart -> chart(page, chart, isFirst(Message.Chart.class, i));
          case Message.Choices _ -> {}
          case Message.Attachment file -> file(page, uploads, file, i);
        }
      }
      sayWhatMustBeTyped(page, rows.map(Buttons.Rows::left).orElse(0));
      return page;
    }

    private long pictures() {
      return message.parts().stream().anyMatch(Message.Chart.class::isInstance) ? 1 : 0;
    }

    private boolean isFirst(Class<? extends Message.Part> kind, int at) {
      return message.parts().subList(0, at).stream().noneMatch(kind::isInstance);
    }

    private void chart(Page page, Message.Chart chart, boolean isFirst) {
      if (files == FilesAre.ATTACHED && isFirst && !chart.bars().isEmpty()) {
        charts.picture(page, chart);
      } else {
        charts.bars(page, chart);
      }
    }

    private void file(Page page, Files uploads, Message.Attachment file, int at) {
      switch (files) {
        case ATTACHED -> {
          if (uploads.has(file)) {
            page.file(uploads.upload(file));
          } else {
            paragraphs.smallPrint(page, texts.say("cut.file", Files.plain(file.name())));
          }
        }
        case REFUSED -> {
          if (isFirst(Message.Attachment.class, at)) {
            sayWhatIsMissing(page);
          }
        }
        case LEFT_OUT -> {}
      }
    }

    private void sayWhatMustBeTyped(Page page, int left) {
      if (left > 0 && !page.isFull()) {
        page.smallPrint(texts.say("cut.picks", left));
      }
    }

    private void sayWhatIsMissing(Page page) {
      var names = Files.names(message).stream().limit(Limits.FILES).toList();
      paragraphs.plain(page, texts.say("refused.files", String.join(", ", names)));
    }

    private void text(Page page, int at, String text) {
      switch (Role.of(message, at)) {
        case HEADLINE -> paragraphs.headline(page, text);
        case QUESTION -> paragraphs.question(page, text);
        case SMALL_PRINT -> paragraphs.smallPrint(page, text);
        case PLAIN -> paragraphs.plain(page, text);
      }
    }
  }

  /// All that stands in it, in one container.
  static MessageCreateBuilder inContainer(List<? extends ContainerChildComponent> components) {
    return new MessageCreateBuilder()
        .useComponentsV2(true)
        .setComponents(List.of(container(components)));
  }

  static MessageTopLevelComponent container(List<? extends ContainerChildComponent> components) {
    return Container.of(components).withAccentColor(ACCENT);
  }

  /// Whoever is mentioned in it is shown, and not called.
  static MessageCreateData quiet(MessageCreateBuilder message) {
    return message.setAllowedMentions(Set.of()).mentionRepliedUser(false).build();
  }
}
