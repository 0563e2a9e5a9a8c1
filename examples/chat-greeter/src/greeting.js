'use strict';

exports.greetingFor = (name) => `Welcome, @${name}!`;
