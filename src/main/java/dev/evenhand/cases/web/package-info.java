/// Cases over HTTP.
@NullMarked
package dev.evenhand.cases.web;

import org.jspecify.annotations.NullMarked;
