import { testIdioms } from '@mixer-oauth/testkit';

// A name alone calls a method of the object around, wherever in an expression it stands.
const resource = (methods = ''): string => `class Resource
  def initialize(options)
    @options = options
  end
  def data
    @data ||= answer.json
  end
${methods}  private
  def answer
    @answer ||= Excon.get("https://mixer.com/api/v1/#{path}")
  end
  attr_reader :path
end
`;

const asking = `  def broken?
    failed? || data.nil?
  end
  def failed?
    status == 401
  end
  def status
    answer.status
  end
`;

const heirs = `require_relative 'resource'
class Me < Resource
  def initialize(options)
    @path = 'users/current'
    super
  end
end
class Types < Resource
  def initialize(options)
    @path = 'types'
    super
  end
end
class Teams < Resource
  def initialize(options)
    @path = 'teams'
    super
  end
end
`;

testIdioms([
  [
    'Ruby: what asks for the answer is called on an object of an heir; nobody makes one of another',
    { 'resource.rb': resource(), 'heirs.rb': heirs, 'main.rb': "require_relative 'heirs'\nMe.new(a: 1).data\n" },
    ['call | certain | rest GET /users/current | heirs.rb:4'],
  ],
  [
    'Ruby: three methods further out, one with a question mark',
    {
      'resource.rb': resource(asking),
      'heirs.rb': heirs,
      'main.rb': "require_relative 'heirs'\nputs Types.new({}).broken?\n",
    },
    ['call | certain | rest GET /types | heirs.rb:10'],
  ],
  [
    'Ruby: in a method of the heir',
    {
      'resource.rb': resource(),
      'heirs.rb': heirs.replace(
        "    @path = 'teams'\n    super\n  end\n",
        "    @path = 'teams'\n    super\n  end\n  def first\n    data['first']\n  end\n",
      ),
      'main.rb': "require_relative 'heirs'\nTeams.new(a: 1).first\n",
    },
    ['call | certain | rest GET /teams | heirs.rb:20'],
  ],
  [
    'Ruby: a variable of that name calls nothing, nor does a parameter',
    {
      'resource.rb': resource(`  def show(answer) = answer.body
  def again
    data = @kept
    data.body
  end
`),
      'heirs.rb': heirs,
      'main.rb': `require_relative 'heirs'
Me.new({}).show(kept)
Me.new({}).again
Types.new(a: 1).data
`,
    },
    ['call | certain | rest GET /types | heirs.rb:10'],
  ],
  [
    'Ruby: a method that tries again tells nothing of its object',
    {
      'a.rb': `class Load
  def run(tries: 3)
    return answer unless answer.status == 500
    run(tries: tries - 1)
  end
  def answer
    Excon.get("https://mixer.com/api/v1/#{path}")
  end
end
class Types < Load
  def path = 'types'
end
class Users < Load
  def path = 'users/current'
end
Types.new.run
`,
    },
    ['call | certain | rest GET /types | a.rb:11'],
  ],
]);
