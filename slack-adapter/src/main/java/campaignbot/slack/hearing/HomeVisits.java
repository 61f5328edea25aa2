package campaignbot.slack.hearing;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;

/// Whoever opens the App Home finds it as it is now.
public final class HomeVisits {
  private static final String HOME = "home";

  private final HomePages pages;

  public HomeVisits(HomePages pages) {
    this.pages = pages;
  }

  Response visited(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    if (HOME.equals(payload.getEvent().getTab())) {
      pages.show(Who.of(context, payload.getEvent().getUser()), context.client());
    }
    return context.ack();
  }
}
