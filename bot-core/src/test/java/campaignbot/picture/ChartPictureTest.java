package campaignbot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.Message;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPictureTest {
  private static final int BLUE = 0xFF1264A3;

  private final ChartPicture picture = new ChartPicture(more -> "and " + more + " more");

  @Test
  void barsAreAsLongAsTheirValues() throws IOException {
    var image = drawn(List.of(bar("@mei", 100), bar("@kit", 25)));
    assertThat((double) longest(image, 1) / longest(image, 0)).isBetween(0.24, 0.26);
  }

  @Test
  void theSameChartIsTheSameFile() {
    var chart = new Message.Chart("Where the money goes", List.of(bar("@mei", 100)));
    assertThat(picture.of(chart)).isPresent();
    assertThat(picture.of(chart).get()).isEqualTo(picture.of(chart).get());
  }

  @Test
  void onlyTheFirstTwentyBarsAreDrawn() throws IOException {
    var many = IntStream.range(0, 500).mapToObj(i -> bar("@creator" + i, 500 - i)).toList();
    var twenty = drawn(many.subList(0, 20));
    var all = drawn(many);
    assertThat(all.getWidth()).isEqualTo(twenty.getWidth());
    assertThat(all.getHeight() - twenty.getHeight()).isBetween(1, 60);
  }

  @Test
  void aNameThatCannotBeWrittenIsLeftToThePlatform() {
    var unassigned = new String(Character.toChars(0x3FFF0));
    assertThat(picture.of(new Message.Chart("Bars", List.of(bar(unassigned, 1))))).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        "\n\n\n",
        "\uD800",
        "a\uD83Db",
        "\uE000U1\uE001",
        "\uE001\uE000\uE001",
        "\u202Eright to left",
        "👩‍👩‍👧‍👦🇭🇰👍🏽".repeat(50),
        "e\u0301\u0302\u0303".repeat(200),
        "\u0000\u0007\u001B[31m",
        "x".repeat(100_000),
        "a line\n".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverIsWrittenThePictureStaysSmall(String text) throws IOException {
    var chart = new Message.Chart(text, List.of(new Message.Bar(text, 1, text), bar("@mei", 2)));
    var file = picture.of(chart);
    if (file.isPresent()) {
      assertThat(read(file.get()).getHeight()).isLessThan(400);
    }
  }

  @ParameterizedTest
  @MethodSource("oddValues")
  void valuesThatAreNoLengthsHaveNoBar(double value) throws IOException {
    assertThat(longest(drawn(List.of(bar("@mei", 5), bar("@kit", value))), 1)).isZero();
  }

  static Stream<Double> oddValues() {
    return Stream.of(0.0, -3.0, Double.NaN, Double.POSITIVE_INFINITY);
  }

  private static Message.Bar bar(String label, double value) {
    return new Message.Bar(label, value, "USD " + value);
  }

  private BufferedImage drawn(List<Message.Bar> bars) throws IOException {
    return read(picture.of(new Message.Chart("Where the money goes", bars)).orElseThrow());
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /// Blue points in the middle line of a row.
  private static long longest(BufferedImage image, int row) {
    var y = 2 * (24 + 34 + 30 * row + 15);
    return IntStream.range(0, image.getWidth()).filter(x -> image.getRGB(x, y) == BLUE).count();
  }
}
