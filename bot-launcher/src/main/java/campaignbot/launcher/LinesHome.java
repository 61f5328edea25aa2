package campaignbot.launcher;

import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A pipe: plain lines in and out, each line that was read repeated behind `> `, so that the output
/// reads like a talk.
final class LinesHome implements Home {
  private final BufferedReader in;
  private final PrintWriter out;

  LinesHome(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Optional<String> readLine() {
    try {
      var line = Optional.ofNullable(in.readLine());
      line.ifPresent(l -> out.println("> " + Printable.line(l)));
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void show(Message message) {
    out.println(PlainText.of(message));
    out.println();
  }

  @Override
  public void remark(String sentence) {
    out.println(sentence);
  }

  @Override
  public void close() {
    out.flush();
  }
}
