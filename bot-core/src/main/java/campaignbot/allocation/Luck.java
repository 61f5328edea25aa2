package campaignbot.allocation;

import java.util.List;

/// What is left unknown of a rate once outcomes have taught about it.
///
/// @param shared loadings, as sds of the logarithm; those of the same name go together, and may be
///   negative
/// @param own sd of the logarithm of the creator's own factor
/// @param shift by how much outcomes have multiplied the rate
/// @param outcomes how many they were
record Luck(List<Factor> shared, double own, double shift, int outcomes) {
  Luck {
    shared = List.copyOf(shared);
  }
}
