package space.skyrack.architecture.bad.study;

import java.net.http.HttpClient;

/** HTTP outside api. */
record CallsHome(HttpClient client) {}
