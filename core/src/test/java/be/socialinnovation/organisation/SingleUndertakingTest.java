package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SingleUndertakingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final OrganisationId A = OrganisationId.of("a");
  private static final OrganisationId B = OrganisationId.of("b");
  private static final OrganisationId C = OrganisationId.of("c");
  private static final MemberState BE = MemberState.BELGIUM;

  @Test
  void a_chain_counts_in_both_directions() {
    EnterpriseLinks chain = links(BE, EnterpriseNature.ENTERPRISE);
    assertThat(of(A, chain).members()).containsExactly(A, B, C);
    assertThat(of(C, chain).members()).containsExactly(A, B, C);
  }

  @Test
  void a_public_body_ends_a_chain_and_a_non_profit_entity_only_where_the_law_says_so() {
    assertThat(of(A, links(BE, EnterpriseNature.PUBLIC_BODY)).members()).containsExactly(A, B);
    EnterpriseLinks throughNonProfit = links(BE, EnterpriseNature.NON_PROFIT_ENTITY);
    assertThat(of(A, throughNonProfit).members()).containsExactly(A, B, C);
    assertThat(SingleUndertaking.of(
                A, BE, throughNonProfit, TreeSet.of(EnterpriseNature.NON_PROFIT_ENTITY), DAY)
            .members())
        .containsExactly(A, B);
  }

  @Test
  void an_enterprise_elsewhere_does_not_count_and_of_those_behind_it_nobody_can_tell() {
    SingleUndertaking found = of(A, links(MemberState.of("NL"), EnterpriseNature.ENTERPRISE));
    assertThat(found.members()).containsExactly(A);
    assertThat(found.possible()).containsExactly(C);
  }

  @Test
  void of_one_that_is_not_described_nobody_can_tell() {
    SingleUndertaking found =
        of(A, EnterpriseLinks.of(Vector.empty(), Vector.of(link(A, B, Tenure.since(DAY)))));
    assertThat(found.possible()).containsExactly(B);
  }

  @Test
  void a_link_counts_from_its_first_day_until_it_ends() {
    EnterpriseLinks links = EnterpriseLinks.of(
        Vector.of(Enterprise.of(B, BE, EnterpriseNature.ENTERPRISE)),
        Vector.of(link(A, B, Tenure.between(DAY, DAY.plusDays(2)))));
    assertThat(Vector.of(-1, 0, 1, 2)
            .map(days -> SingleUndertaking.of(A, BE, links, TreeSet.empty(), DAY.plusDays(days))
                .members()
                .contains(B)))
        .containsExactly(false, true, true, false);
  }

  @Test
  void what_can_never_be_true_is_refused() {
    assertThatThrownBy(() -> link(A, A, Tenure.since(DAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Merger.of(TreeSet.of(A), A, DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MemberState.of("be")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Split.builder()
            .divided(A)
            .successors(TreeSet.of(A))
            .on(DAY)
            .activities(TreeMap.empty())
            .equity(TreeMap.empty())
            .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SingleUndertaking of(OrganisationId id, EnterpriseLinks links) {
    return SingleUndertaking.of(id, BE, links, TreeSet.of(EnterpriseNature.PUBLIC_BODY), DAY);
  }

  /* A controls B, which controls C; B is where and what matters. */
  private static EnterpriseLinks links(MemberState whereB, EnterpriseNature natureOfB) {
    return EnterpriseLinks.of(
        Vector.of(
            Enterprise.of(A, BE, EnterpriseNature.ENTERPRISE),
            Enterprise.of(B, whereB, natureOfB),
            Enterprise.of(C, BE, EnterpriseNature.ENTERPRISE)),
        Vector.of(link(A, B, Tenure.since(DAY)), link(B, C, Tenure.since(DAY))));
  }

  private static EnterpriseLink link(OrganisationId one, OrganisationId other, Tenure tenure) {
    return EnterpriseLink.builder()
        .controlling(one)
        .controlled(other)
        .kind(LinkKind.MAJORITY_OF_VOTES)
        .tenure(tenure)
        .build();
  }
}
