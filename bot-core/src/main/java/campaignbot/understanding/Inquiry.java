package campaignbot.understanding;

import campaignbot.campaign.Term;
import java.util.List;
import java.util.Optional;

/// What somebody wants to know, without answering anything.
public sealed interface Inquiry {
  /// "what's a micro-influencer in Taiwan?"
  ///
  /// @param about the whole question, which may name a place
  record Meaning(Term term, String about) implements Inquiry {}

  /// "who said 10k?"
  ///
  /// @param what the words for it: a value, or the name of a question
  record WhoSaid(String what) implements Inquiry {}

  /// "what did @bob change?"
  ///
  /// @param person by the platform's id; empty when nobody is marked
  record WhatWasSaid(Optional<String> person) implements Inquiry {}

  /// "who is in?", "who may answer?"
  record WhoIsIn() implements Inquiry {}

  /// "how many creators will that be?"
  record HowManyCreators() implements Inquiry {}

  /// "who is @mei.eats?"
  record WhoIs(String handle) implements Inquiry {}

  /// "why not @mei.eats?", "why is @mei.eats in the plan?"
  record WhyCreator(String handle) implements Inquiry {}

  /// "what would another 1,000 bring?"
  ///
  /// @param about the whole question, which may name a sum
  record MoreMoney(String about) implements Inquiry {}

  /// "which limit costs most?"
  record CostOfLimits() implements Inquiry {}

  /// "compare plan 1 and 2", "all plans side by side"
  ///
  /// @param plans by their numbers; none = all
  record SideBySide(List<Integer> plans) implements Inquiry {
    public SideBySide {
      plans = List.copyOf(plans);
    }
  }

  /// "one moment": no question, and no answer either.
  record Wait() implements Inquiry {}

  /// "bob may answer, too", where the platform has not marked whom that means.
  record WhichPerson(String name) implements Inquiry {}
}
