package be.socialinnovation.planted.workflow;

public interface Rule {
  String code();
}
