package campaignbot.slack.posting;

import campaignbot.slack.blocks.Picture;
import campaignbot.wording.Message;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings files to Slack.
final class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final MethodsClient slack;
  private final Picture picture;

  Uploads(MethodsClient slack, Picture picture) {
    this.slack = slack;
    this.picture = picture;
  }

  /// Draws a chart and uploads it without showing it anywhere, so that doing it twice is seen by
  /// nobody. A chart that cannot be had as a picture is shown in letters.
  ///
  /// @return the id by which a message can show it
  Optional<String> picture(Message.Chart chart) {
    return picture.of(chart).flatMap(png -> uploaded(png, chart.title()));
  }

  private Optional<String> uploaded(byte[] png, String title) {
    try {
      var answer =
          slack.filesUploadV2(
              r -> r.fileData(png).filename("chart.png").title(title).altTxt(title));
      return answer.isOk()
          ? Optional.of(answer.getGetURLResponses().getFirst().getFileId())
          : Optional.empty();
    } catch (IOException | SlackApiException e) {
      LOG.info("A chart is shown in letters: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  void share(Message.Attachment file, String channel, Optional<String> root)
      throws IOException, SlackApiException {
    var answer =
        slack.filesUploadV2(r -> {
          r.fileData(file.content().toArray())
              .filename(file.name())
              .title(file.name())
              .channel(channel);
          root.ifPresent(r::threadTs);
          return r;
        });
    Refusal.unless(answer.isOk(), answer.getError());
  }
}
