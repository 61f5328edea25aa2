package campaignbot.launcher;

import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// A real terminal: line editing, colours, and bars that stand out.
final class TerminalHome implements Home {
  private static final AttributedStyle QUIET =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK);
  private static final AttributedStyle PICKS =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle BARS =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);

  private final Terminal terminal;
  private final LineReader reader;

  TerminalHome() {
    try {
      terminal = TerminalBuilder.builder().system(true).build();
      reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> readLine() {
    try {
      return Optional.of(reader.readLine("> "));
    } catch (EndOfFileException | UserInterruptException _) {
      return Optional.empty();
    }
  }

  @Override
  public void show(Message message) {
    for (var i = 0; i < message.parts().size(); i++) {
      if (i > 0 && PlainText.gap(message.parts().get(i - 1), message.parts().get(i)).length() > 1) {
        terminal.writer().println();
      }
      show(message.parts().get(i), i == 0 && message.parts().size() > 2);
    }
    terminal.writer().println();
    terminal.flush();
  }

  private void show(Message.Part part, boolean headline) {
    var text = PlainText.of(new Message(List.of(part)));
    switch (part) {
      case Message.Text _ -> paragraphs(text, headline);
      case Message.Facts _, Message.Table _ -> print(text, AttributedStyle.DEFAULT);
      case Message.Chart _ -> print(text, BARS);
      case Message.Choices _ -> print(text, PICKS);
      case Message.Attachment _ -> {}
    }
  }

  private void paragraphs(String text, boolean headline) {
    var bold = headline && text.contains("\n");
    for (var line : text.lines().toList()) {
      print(
          Wrapping.at(terminal.getWidth(), line),
          bold ? AttributedStyle.BOLD : AttributedStyle.DEFAULT);
      bold = false;
    }
  }

  @Override
  public void remark(String sentence) {
    print(sentence, QUIET);
    terminal.flush();
  }

  private void print(String text, AttributedStyle style) {
    var styled = new AttributedStringBuilder().style(style).append(text).toAnsi(terminal);
    terminal.writer().println(styled);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
