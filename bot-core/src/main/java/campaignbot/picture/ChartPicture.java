package campaignbot.picture;

import campaignbot.campaign.Person;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A chart as a PNG picture: horizontal bars, each with its label and its value, twice as fine as
/// it is shown, so that it is crisp on every screen. White behind, also where all around is dark.
public final class ChartPicture {
  static {
    // A server has no screen; without this, the JDK may look for one before it draws.
    System.setProperty("java.awt.headless", "true");
  }

  /// More would be smaller than one can read.
  public static final int BARS = 20;

  private static final int SCALE = 2;
  private static final int WIDTH = 760;
  private static final int MARGIN = 24;
  private static final int GAP = 12;
  private static final int TITLE = 34;
  private static final int ROW = 30;
  private static final int BAR = 18;
  private static final int ROUND = 5;
  private static final int FOOT = 26;
  private static final int LABEL_AT_MOST = 250;
  private static final int VALUE_AT_MOST = 240;
  private static final double LEAST_BAR = 2;

  /// Of a text: what is behind this fits no picture.
  private static final int LONGEST = 2000;

  /// Contrasts on white by WCAG 2.1: ink 17 : 1, quiet ink 7 : 1, bars 6 : 1.
  private static final Color INK = new Color(0x1D1C1D);

  private static final Color QUIET_INK = new Color(0x5A585C);
  private static final Color BARS_COLOR = new Color(0x1264A3);
  private static final Color TRACK = new Color(0xF1F5F9);
  private static final Color AXIS = new Color(0xB8C4D0);

  /// Logical fonts: every Java maps them to what the machine has.
  private static final Font TITLE_FONT = new Font(Font.SANS_SERIF, Font.BOLD, 17);

  private static final Font LABEL_FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  private static final Font VALUE_FONT = new Font(Font.SANS_SERIF, Font.BOLD, 13);

  private final IntFunction<String> andMore;

  /// @param andMore what is written below, of so many bars that are left out
  public ChartPicture(IntFunction<String> andMore) {
    this.andMore = andMore;
  }

  /// @return the file's bytes; empty where the machine cannot draw it, because its fonts lack a
  ///   letter of it, or because it has no fonts at all
  public Optional<byte[]> of(Message.Chart chart) {
    try {
      return canWrite(chart) ? Optional.of(png(drawn(chart))) : Optional.empty();
    } catch (LinkageError | InternalError | RuntimeException _) {
      // A missing font library shows itself in all of these; the chart then goes out as letters.
      return Optional.empty();
    }
  }

  /// A name in boxes helps nobody; as letters in the message, the platform shows it.
  private static boolean canWrite(Message.Chart chart) {
    return Stream.concat(
            Stream.of(chart.title()),
            chart.bars().stream().limit(BARS).flatMap(b -> Stream.of(b.label(), b.text())))
        .map(text -> line(text, LONGEST))
        .allMatch(text -> LABEL_FONT.canDisplayUpTo(text) < 0);
  }

  private BufferedImage drawn(Message.Chart chart) {
    var bars = chart.bars().stream().limit(BARS).toList();
    var more = chart.bars().size() - bars.size();
    var height = MARGIN + TITLE + ROW * bars.size() + (more > 0 ? FOOT : 0) + MARGIN - GAP;
    var image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    try {
      prepare(canvas, height);
      write(
          canvas,
          TITLE_FONT,
          INK,
          fitting(canvas, TITLE_FONT, chart.title(), inner()),
          MARGIN,
          MARGIN + TITLE_FONT.getSize());
      rows(canvas, bars);
      if (more > 0) {
        write(
            canvas,
            LABEL_FONT,
            QUIET_INK,
            andMore.apply(more),
            MARGIN,
            top(bars.size()) + LABEL_FONT.getSize() + GAP / 2);
      }
    } finally {
      canvas.dispose();
    }
    return image;
  }

  private static void prepare(Graphics2D canvas, int height) {
    canvas.scale(SCALE, SCALE);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, WIDTH, height);
  }

  private static void rows(Graphics2D canvas, List<Message.Bar> bars) {
    var labels = fitting(canvas, LABEL_FONT, bars.stream().map(Message.Bar::label), LABEL_AT_MOST);
    var values = fitting(canvas, VALUE_FONT, bars.stream().map(Message.Bar::text), VALUE_AT_MOST);
    var left = MARGIN + widest(canvas.getFontMetrics(LABEL_FONT), labels) + GAP;
    var length = WIDTH - MARGIN - GAP - widest(canvas.getFontMetrics(VALUE_FONT), values) - left;
    var largest = bars.stream().mapToDouble(ChartPicture::value).max().orElse(0);
    for (var i = 0; i < bars.size(); i++) {
      var middle = top(i) + ROW / 2.0;
      write(canvas, LABEL_FONT, INK, labels.get(i), MARGIN, middle + 5);
      bar(canvas, TRACK, left, middle, length);
      var part = largest > 0 ? value(bars.get(i)) / largest : 0;
      bar(canvas, BARS_COLOR, left, middle, part > 0 ? Math.max(LEAST_BAR, part * length) : 0);
      var value = values.get(i);
      var width = canvas.getFontMetrics(VALUE_FONT).stringWidth(value);
      write(canvas, VALUE_FONT, QUIET_INK, value, WIDTH - MARGIN - width, middle + 5);
    }
    canvas.setColor(AXIS);
    canvas.setStroke(new BasicStroke(1));
    canvas.draw(new Line2D.Double(left, top(0) + 2, left, top(bars.size()) - 2));
  }

  /// Straight at the axis, round at the end.
  private static void bar(
      Graphics2D canvas, Color color, double left, double middle, double length) {
    if (length <= 0) {
      return;
    }
    var round = Math.min(ROUND, length);
    var top = middle - BAR / 2.0;
    var right = left + length;
    var shape = new Path2D.Double();
    shape.moveTo(left, top);
    shape.lineTo(right - round, top);
    shape.quadTo(right, top, right, top + round);
    shape.lineTo(right, top + BAR - round);
    shape.quadTo(right, top + BAR, right - round, top + BAR);
    shape.lineTo(left, top + BAR);
    shape.closePath();
    canvas.setColor(color);
    canvas.fill(shape);
  }

  private static void write(
      Graphics2D canvas, Font font, Color color, String text, double x, double y) {
    canvas.setFont(font);
    canvas.setColor(color);
    canvas.drawString(text, (float) x, (float) y);
  }

  private static List<String> fitting(
      Graphics2D canvas, Font font, Stream<String> texts, int width) {
    return texts.map(text -> fitting(canvas, font, text, width)).toList();
  }

  private static String fitting(Graphics2D canvas, Font font, String text, int width) {
    var metrics = canvas.getFontMetrics(font);
    var limit = width / 2;
    var fits = line(text, limit);
    while (metrics.stringWidth(fits) > width && limit > 1) {
      limit = Math.min(limit, fits.length()) - 1;
      fits = line(text, limit);
    }
    return fits;
  }

  /// In one line, with people by their ids, cut to so many characters.
  private static String line(String text, int limit) {
    var start = Person.start(text, LONGEST);
    var printable = Printable.of(start).replace('\n', ' ');
    var line = Person.unmarked(Person.replaceAll(printable, id -> "@" + id));
    if (line.length() <= limit && start.length() == text.length()) {
      return line;
    }
    var end = Math.clamp(limit - 1, 0, line.length());
    var isWithin = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, isWithin ? end - 1 : end) + "…";
  }

  private static int widest(FontMetrics metrics, List<String> texts) {
    return texts.stream().mapToInt(metrics::stringWidth).max().orElse(0);
  }

  private static double value(Message.Bar bar) {
    return Double.isFinite(bar.value()) ? Math.max(0, bar.value()) : 0;
  }

  private static int top(int row) {
    return MARGIN + TITLE + ROW * row;
  }

  private static int inner() {
    return WIDTH - 2 * MARGIN;
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
