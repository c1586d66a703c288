package be.socialinnovation.planted.money;

record CashFlows(double rate) {}
