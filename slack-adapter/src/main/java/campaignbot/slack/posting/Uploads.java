package campaignbot.slack.posting;

import campaignbot.picture.ChartPicture;
import campaignbot.wording.Message;
import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings files to Slack.
final class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final MethodsClient slack;
  private final ChartPicture picture;

  Uploads(MethodsClient slack, ChartPicture picture) {
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
      var answer = upload(r -> r.fileData(png).filename("chart.png").title(title).altTxt(title));
      return Optional.of(answer.getGetURLResponses().getFirst().getFileId());
    } catch (IOException | SlackApiException | Refusal e) {
      LOG.info("A chart is shown in letters: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  void share(Message.Attachment file, String channel, Optional<String> root)
      throws IOException, SlackApiException {
    var _ =
        upload(r -> {
          r.fileData(file.content().toArray())
              .filename(file.name())
              .title(file.name())
              .channel(channel);
          root.ifPresent(r::threadTs);
          return r;
        });
  }

  /// A refusal of any of the steps is one of the whole.
  private FilesUploadV2Response upload(
      RequestConfigurator<FilesUploadV2Request.FilesUploadV2RequestBuilder> request)
      throws IOException, SlackApiException {
    try {
      var answer = slack.filesUploadV2(request);
      Refusal.unless(answer.isOk(), answer.getError());
      return answer;
    } catch (SlackFilesUploadV2Exception e) {
      var answers =
          Stream.concat(
              e.getGetURLResponses().stream(), Stream.ofNullable(e.getCompleteResponse()));
      throw answers
          .map(SlackApiTextResponse.class::cast)
          .filter(answer -> !answer.isOk())
          .map(answer -> Refusal.of(answer.getError()))
          .findFirst()
          .orElseGet(() -> Refusal.of(null));
    }
  }
}
