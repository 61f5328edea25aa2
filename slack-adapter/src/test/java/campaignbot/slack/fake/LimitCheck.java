package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/// What Slack would refuse about a message or a view: sentences, none when it fits.
public interface LimitCheck {
  /// @param message `text`, `blocks`, … as sent
  List<String> message(JsonObject message);

  /// @param view a modal or a home tab
  List<String> view(JsonObject view);

  /// Takes everything.
  LimitCheck NONE =
      new LimitCheck() {
        @Override
        public List<String> message(JsonObject message) {
          return List.of();
        }

        @Override
        public List<String> view(JsonObject view) {
          return List.of();
        }
      };
}
