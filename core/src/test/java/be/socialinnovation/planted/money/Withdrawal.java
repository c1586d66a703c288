package be.socialinnovation.planted.money;

record Withdrawal(Withdrawal earlier) {}
