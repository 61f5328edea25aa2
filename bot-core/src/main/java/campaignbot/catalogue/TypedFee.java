package campaignbot.catalogue;

import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import java.util.Optional;

/// A price that somebody typed.
///
/// @param said for what, where that was said: `a reel`
public record TypedFee(Optional<Format> said, Money price) {
  /// The fee of an account there: a post on TikTok is a video. Where nothing was said, it is what
  /// is usually bought on that network.
  Fee on(Optional<Platform> platform) {
    return new Fee(Formats.fitting(said, platform).orElse(Format.POST), price);
  }
}
