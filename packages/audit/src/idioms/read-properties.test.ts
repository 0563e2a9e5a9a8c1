import { testIdioms } from '@mixer-oauth/testkit';

// What a Java library has as a getter, read by Kotlin as a property.
testIdioms([
  [
    'Kotlin: a getter of a library as a property',
    {
      'A.kt': `import com.mixer.api.MixerAPI
import com.mixer.api.services.impl.UsersService
class A(val mixer: MixerAPI) {
  fun me() { mixer.use(UsersService::class.java).current.get() }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:4'],
  ],
  [
    'Kotlin: the getter itself',
    {
      'A.kt': `import com.mixer.api.MixerAPI
import com.mixer.api.services.impl.UsersService
class A(val mixer: MixerAPI) {
  fun me() { mixer.use(UsersService::class.java).getCurrent().get() }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:4'],
  ],
  [
    'Java: the getter',
    {
      'A.java': `import com.mixer.api.MixerAPI;
import com.mixer.api.services.impl.UsersService;
class A { MixerAPI mixer;
  void me() { mixer.use(UsersService.class).getCurrent().get(); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  [
    'Java: a field of that name is no getter',
    {
      'A.java': `import com.mixer.api.MixerAPI;
import com.mixer.api.services.impl.UsersService;
class A { MixerAPI mixer;
  void me() { Object o = mixer.use(UsersService.class).current; }
}
`,
    },
    [],
  ],
  [
    'Kotlin: a property of something else',
    {
      'A.kt': `import com.mixer.api.MixerAPI
class A(val mixer: MixerAPI) {
  fun me(box: Box) { println(box.current); box.current = 3 }
}
`,
    },
    [],
  ],
  [
    'Kotlin: kept in a variable and given back',
    {
      'A.kt': `import com.mixer.api.MixerAPI
import com.mixer.api.services.impl.UsersService
class A(val mixer: MixerAPI) {
  fun me(): Any {
    val future = mixer.use(UsersService::class.java).current
    return future
  }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:5'],
  ],
  [
    'Kotlin: a property of a class of the program',
    {
      'A.kt': `import com.mixer.api.MixerAPI
class UsersService(val mixer: MixerAPI) { val current = "me" }
class A(val users: UsersService) {
  fun me() { println(users.current) }
}
`,
    },
    [],
  ],
]);
