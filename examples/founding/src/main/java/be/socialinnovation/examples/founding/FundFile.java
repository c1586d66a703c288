package be.socialinnovation.examples.founding;

import be.socialinnovation.committee.Affiliation;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.json.Document;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;

/** {@code fund.json}: the terms of the fund, the ties of its committee, and what each partner commits, all of it invented. */
record FundFile(
    int formatVersion,
    String note,
    FundTerms terms,
    Seq<Affiliation> affiliations,
    Seq<Commitment> commitments)
    implements Document {

  record Commitment(OrganisationId partner, Money amount) {}
}
